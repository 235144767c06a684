using System.Text;

namespace MeetingApis.Feishu.Internal;

/// <summary>Reads frames. A field that is not known, or not of the kind that it should be, is skipped by its kind; nothing throws.</summary>
internal ref struct FeishuFrameReader
{
    private const int Varint = 0;
    private const int Bytes = 2;
    private const int MostHeaders = 256;

    private ReadOnlySpan<byte> _rest;

    /// <returns>The frame; null where it is none.</returns>
    public static FeishuFrame? Read(ReadOnlySpan<byte> message)
    {
        var reader = new FeishuFrameReader { _rest = message };
        var frame = new FeishuFrame();
        while (!reader._rest.IsEmpty)
        {
            if (!reader.TryField(out ulong field, out int kind, out ulong number, out ReadOnlySpan<byte> bytes))
            {
                return null;
            }

            switch (field, kind)
            {
                case (1, Varint): frame.SeqId = number; break;
                case (2, Varint): frame.LogId = number; break;
                case (3, Varint): frame.Service = unchecked((int)number); break;
                case (4, Varint): frame.Method = unchecked((int)number); break;
                case (5, Bytes) when frame.Headers.Count < MostHeaders && TryHeader(bytes, out KeyValuePair<string, string> header): frame.Headers.Add(header); break;
                case (5, Bytes): return null;
                case (6, Bytes): frame.PayloadEncoding = Encoding.UTF8.GetString(bytes); break;
                case (7, Bytes): frame.PayloadType = Encoding.UTF8.GetString(bytes); break;
                case (8, Bytes): frame.Payload = bytes.ToArray(); break;
                case (9, Bytes): frame.LogIdNew = Encoding.UTF8.GetString(bytes); break;
            }
        }

        return frame;
    }

    private static bool TryHeader(ReadOnlySpan<byte> message, out KeyValuePair<string, string> header)
    {
        var reader = new FeishuFrameReader { _rest = message };
        header = new("", "");
        while (!reader._rest.IsEmpty)
        {
            if (!reader.TryField(out ulong field, out int kind, out _, out ReadOnlySpan<byte> bytes))
            {
                return false;
            }

            header = (field, kind) switch
            {
                (1, Bytes) => new(Encoding.UTF8.GetString(bytes), header.Value),
                (2, Bytes) => new(header.Key, Encoding.UTF8.GetString(bytes)),
                _ => header,
            };
        }

        return true;
    }

    /// <summary>Reads a field: a number, or bytes, which those of fixed length count as. Groups are given up: proto3 has none, and Feishu sends none.</summary>
    private bool TryField(out ulong field, out int kind, out ulong number, out ReadOnlySpan<byte> bytes)
    {
        bool isRead = TryVarint(out ulong tag) && tag is >= 8 and <= uint.MaxValue;
        (field, kind, number) = (tag >> 3, (int)(tag & 7), 0);
        bytes = default;
        ulong length = kind switch { 1 => 8, 5 => 4, _ => 0 };
        isRead = isRead && kind switch { Varint => TryVarint(out number), Bytes => TryVarint(out length), 1 or 5 => true, _ => false };
        if (!isRead || length > (ulong)_rest.Length)
        {
            return false;
        }

        bytes = _rest[..(int)length];
        _rest = _rest[(int)length..];
        return true;
    }

    private bool TryVarint(out ulong number)
    {
        number = 0;
        for (int i = 0; i < _rest.Length && i < 10; i++)
        {
            number |= (ulong)(_rest[i] & 0x7f) << (7 * i);
            if (_rest[i] < 0x80)
            {
                _rest = _rest[(i + 1)..];
                return true;
            }
        }

        return false;
    }
}
