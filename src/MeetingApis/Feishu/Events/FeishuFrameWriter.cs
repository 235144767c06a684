using System.Text;

namespace MeetingApis.Feishu.Internal;

/// <summary>Writes frames. The first four fields are required, which in proto2 means that they are written when they are 0 too.</summary>
internal static class FeishuFrameWriter
{
    public static byte[] Write(FeishuFrame frame)
    {
        var output = new List<byte>();
        Varint(output, 1 << 3, frame.SeqId);
        Varint(output, 2 << 3, frame.LogId);
        Varint(output, 3 << 3, unchecked((ulong)frame.Service));
        Varint(output, 4 << 3, unchecked((ulong)frame.Method));
        foreach ((string key, string value) in frame.Headers)
        {
            var header = new List<byte>();
            Bytes(header, 1, Encoding.UTF8.GetBytes(key));
            Bytes(header, 2, Encoding.UTF8.GetBytes(value));
            Bytes(output, 5, [.. header]);
        }

        Bytes(output, 6, frame.PayloadEncoding is { } encoding ? Encoding.UTF8.GetBytes(encoding) : null);
        Bytes(output, 7, frame.PayloadType is { } type ? Encoding.UTF8.GetBytes(type) : null);
        Bytes(output, 8, frame.Payload);
        Bytes(output, 9, frame.LogIdNew is { } logId ? Encoding.UTF8.GetBytes(logId) : null);
        return [.. output];
    }

    private static void Bytes(List<byte> output, byte field, byte[]? bytes)
    {
        if (bytes is not null)
        {
            Varint(output, (byte)((field << 3) | 2), (ulong)bytes.Length);
            output.AddRange(bytes);
        }
    }

    /// <summary>Writes a field's tag, which is one byte for every field here, and a number.</summary>
    private static void Varint(List<byte> output, byte tag, ulong value)
    {
        output.Add(tag);
        for (; value >= 0x80; value >>= 7)
        {
            output.Add((byte)(value | 0x80));
        }

        output.Add((byte)value);
    }
}
