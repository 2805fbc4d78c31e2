#!/usr/bin/env bash
# Throw-away keys for tests, never committed. Use: lag_testpki.sh DIR   (password of every .p12: test)
#
#   ca.pem               root that issued all below
#   rsa.p12              RSA-3072, modern encryption
#   rsa-gammel.p12       the same key in an older file (RC2 and 3DES)
#   ec.p12               P-256
#   utloept.p12          P-256, expired 2022-01-01
#   uegnet.p12           P-256 for a web server: serverAuth, keyEncipherment only
#   ca.p12               the root itself, a certificate authority
#   svak.p12             RSA-1024
set -euo pipefail
[ $# -eq 1 ] || { echo "use: $0 DIR" >&2; exit 2; }
mkdir -p "$1" && cd "$1"
umask 077
log=openssl.log
: >"$log"

root='/C=NO/O=Testtilsynet/CN=Test Rot CA'
openssl req -utf8 -x509 -newkey rsa:3072 -nodes -keyout ca.key -out ca.pem -days 3650 -subj "$root" \
  -addext basicConstraints=critical,CA:TRUE -addext keyUsage=critical,keyCertSign,cRLSign 2>>"$log"
# `-utf8` matters: without it «Ærlig» in a certificate is garbled

leaf='basicConstraints=critical,CA:FALSE\nsubjectKeyIdentifier=hash\nauthorityKeyIdentifier=keyid\n'
sign='keyUsage=critical,digitalSignature,nonRepudiation\n'
server='keyUsage=critical,keyEncipherment\nextendedKeyUsage=serverAuth\n'
ec='ec -pkeyopt ec_paramgen_curve:P-256'

request() { # name, common name, kind of key
  # shellcheck disable=SC2086 # the kind of key is several words
  openssl req -utf8 -newkey $3 -nodes -keyout "$1.key" -out "$1.csr" \
    -subj "/C=NO/O=Testtilsynet/CN=$2" 2>>"$log"
}
issue() { # name, common name, kind of key, extensions
  request "$1" "$2" "$3"
  openssl x509 -req -in "$1.csr" -CA ca.pem -CAkey ca.key -CAcreateserial -days 1000 \
    -extfile <(printf '%b' "$4") -out "$1.pem" 2>>"$log"
}
pack() { # name of key, name of file, extra options
  openssl pkcs12 -export ${3:-} -inkey "$1.key" -in "$1.pem" -certfile ca.pem -name "$1" \
    -passout pass:test -out "$2.p12" 2>>"$log"
}

issue rsa 'Kari Ærlig Inspektør' rsa:3072 "$leaf$sign"
issue ec 'Ola Prøve' "$ec" "$leaf$sign"
issue uegnet 'tjener.test.invalid' "$ec" "$leaf$server"
issue svak 'Svak Nøkkel' rsa:1024 "$leaf$sign"

# only `openssl ca` lets a certificate begin and end in the past
request utloept 'Utløpt Prøve' "$ec"
cat >ca.cnf <<'C'
[ca]
default_ca = d
[d]
database = index.txt
new_certs_dir = .
serial = ca.srl
default_md = sha256
policy = p
[p]
countryName = optional
organizationName = optional
commonName = supplied
C
: >index.txt
openssl ca -batch -notext -utf8 -config ca.cnf -cert ca.pem -keyfile ca.key -in utloept.csr \
  -startdate 20200101000000Z -enddate 20220101000000Z \
  -extfile <(printf '%b' "$leaf$sign") -out utloept.pem 2>>"$log"

pack rsa rsa
pack rsa rsa-gammel -legacy
pack ec ec
pack utloept utloept
pack uegnet uegnet
pack svak svak
openssl pkcs12 -export -inkey ca.key -in ca.pem -name ca -passout pass:test -out ca.p12 2>>"$log"
rm -f ./*.csr index.txt* ca.srl* [0-9A-F][0-9A-F]*.pem
echo "test keys in $PWD"
