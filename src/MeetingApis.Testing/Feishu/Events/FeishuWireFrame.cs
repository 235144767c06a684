using System.Text;

namespace MeetingApis.Testing;

/// <summary>One message of a long connection: a message of proto2 with nine fields.</summary>
internal sealed record FeishuWireFrame
{
    public const int Control = 0;
    public const int Data = 1;

    private const int Varint = 0;
    private const int Bytes = 2;

    public ulong SeqId { get; init; }

    public ulong LogId { get; init; }

    public int Service { get; init; }

    /// <summary><see cref="Control"/> or <see cref="Data"/>.</summary>
    public int Method { get; init; }

    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    public byte[]? Payload { get; init; }

    /// <summary>The answer to a ping.</summary>
    public static FeishuWireFrame Pong(int service, byte[] settings) => new() { Service = service, Method = Control, Headers = [new("type", "pong")], Payload = settings };

    /// <summary>Reads a frame; null for what is none.</summary>
    public static FeishuWireFrame? TryRead(byte[] message)
    {
        try
        {
            ILookup<int, (int Number, ulong Value, byte[]? Content)> fields = ReadFields(message).ToLookup(static field => field.Number);
            return new FeishuWireFrame
            {
                SeqId = fields[1].LastOrDefault().Value,
                LogId = fields[2].LastOrDefault().Value,
                Service = unchecked((int)fields[3].LastOrDefault().Value),
                Method = unchecked((int)fields[4].LastOrDefault().Value),
                Headers = [.. fields[5].Select(static field => ReadHeader(field.Content))],
                Payload = fields[8].LastOrDefault().Content,
            };
        }
        catch (EndOfStreamException)
        {
            return null;
        }
    }

    /// <summary>A header's first value; null for none.</summary>
    public string? Header(string key) => Headers.FirstOrDefault(header => string.Equals(header.Key, key, StringComparison.Ordinal)).Value;

    /// <summary>Writes the frame. The first four fields are required, 0 or not.</summary>
    public byte[] Write()
    {
        using var output = new MemoryStream();
        WriteNumber(output, 1, SeqId);
        WriteNumber(output, 2, LogId);
        WriteNumber(output, 3, unchecked((ulong)Service));
        WriteNumber(output, 4, unchecked((ulong)Method));
        foreach ((string key, string value) in Headers)
        {
            using var header = new MemoryStream();
            WriteBytes(header, 1, Encoding.UTF8.GetBytes(key));
            WriteBytes(header, 2, Encoding.UTF8.GetBytes(value));
            WriteBytes(output, 5, header.ToArray());
        }

        if (Payload is { } payload)
        {
            WriteBytes(output, 8, payload);
        }

        return output.ToArray();
    }

    private static KeyValuePair<string, string> ReadHeader(byte[]? content)
    {
        ILookup<int, (int Number, ulong Value, byte[]? Content)> fields = ReadFields(content ?? []).ToLookup(static field => field.Number);
        return new(Text(fields[1].LastOrDefault().Content), Text(fields[2].LastOrDefault().Content));
    }

    private static string Text(byte[]? content) => Encoding.UTF8.GetString(content ?? []);

    private static List<(int Number, ulong Value, byte[]? Content)> ReadFields(byte[] message)
    {
        var fields = new List<(int, ulong, byte[]?)>();
        using var input = new BinaryReader(new MemoryStream(message));
        while (input.BaseStream.Position < message.Length)
        {
            ulong tag = ReadVarint(input);
            int number = (int)(tag >> 3);
            fields.Add((tag & 7) switch
            {
                Varint => (number, ReadVarint(input), null),
                1 => (number, input.ReadUInt64(), null),
                Bytes => (number, 0, ReadBytes(input)),
                5 => (number, input.ReadUInt32(), null),
                _ => throw new EndOfStreamException(),
            });
        }

        return fields;
    }

    private static byte[] ReadBytes(BinaryReader input)
    {
        ulong length = ReadVarint(input);
        return length <= (ulong)(input.BaseStream.Length - input.BaseStream.Position) ? input.ReadBytes((int)length) : throw new EndOfStreamException();
    }

    private static ulong ReadVarint(BinaryReader input)
    {
        ulong value = 0;
        for (int shift = 0; shift < 64; shift += 7)
        {
            byte part = input.ReadByte();
            value |= (ulong)(part & 0x7f) << shift;
            if (part < 0x80)
            {
                return value;
            }
        }

        throw new EndOfStreamException();
    }

    private static void WriteNumber(MemoryStream output, int field, ulong value)
    {
        WriteVarint(output, (ulong)((field << 3) | Varint));
        WriteVarint(output, value);
    }

    private static void WriteBytes(MemoryStream output, int field, byte[] content)
    {
        WriteVarint(output, (ulong)((field << 3) | Bytes));
        WriteVarint(output, (ulong)content.Length);
        output.Write(content);
    }

    private static void WriteVarint(MemoryStream output, ulong value)
    {
        for (; value >= 0x80; value >>= 7)
        {
            output.WriteByte((byte)(value | 0x80));
        }

        output.WriteByte((byte)value);
    }
}
