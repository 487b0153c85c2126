"""Give an Ogg file a chosen serial number: libsndfile draws one from the clock, so no two of its files are alike."""

from __future__ import annotations


def _remainder(byte: int) -> int:
    value = byte << 24
    for _ in range(8):
        value = (value << 1) ^ (0x04C11DB7 if value & 0x80000000 else 0)
    return value & 0xFFFFFFFF


_TABLE = [_remainder(byte) for byte in range(256)]


def _checksum(page: bytes) -> int:
    """Ogg's own CRC: the usual polynomial, but neither reflected nor inverted, so zlib's is no use."""
    value = 0
    for byte in page:
        value = (value << 8 & 0xFFFFFFFF) ^ _TABLE[value >> 24 ^ byte]
    return value


def with_serial(ogg: bytes, serial: int) -> bytes:
    """The same sound with every page renumbered and summed anew."""
    whole = bytearray(ogg)
    start = 0
    while start < len(whole):
        assert whole[start : start + 4] == b"OggS", start
        segments = whole[start + 26]
        end = start + 27 + segments + sum(whole[start + 27 : start + 27 + segments])
        whole[start + 14 : start + 18] = serial.to_bytes(4, "little")
        whole[start + 22 : start + 26] = bytes(4)
        whole[start + 22 : start + 26] = _checksum(whole[start:end]).to_bytes(4, "little")
        start = end
    return bytes(whole)
