"""Two attacks for the negative tests. Use: python endre.py signed.pdf out-byte.pdf out-page.pdf"""
import sys

from pyhanko.pdf_utils import generic
from pyhanko.pdf_utils.incremental_writer import IncrementalPdfFileWriter

source, byte, page_out = sys.argv[1:]
data = bytearray(open(source, "rb").read())
at = data.find(b"<dc:title>")  # in the metadata stream, which is not compressed
assert at > 0, "no readable metadata"
at = data.find(b"Tilsyn", at)
assert at > 0, "no title in the metadata"
data[at] ^= 1
open(byte, "wb").write(data)

with open(source, "rb") as file:  # an unsigned update after the signature
    writer = IncrementalPdfFileWriter(file)
    node = writer.root["/Pages"]
    while "/Kids" in node:
        node = node["/Kids"][0].get_object()
    node["/Rotate"] = generic.NumberObject(90)
    writer.update_container(node)
    with open(page_out, "wb") as out:
        writer.write(out)
