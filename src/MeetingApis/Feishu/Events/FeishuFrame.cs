namespace MeetingApis.Feishu.Internal;

/// <summary>One message of a long connection, a protobuf message of proto2. A class, not a record: a record would print the event.</summary>
internal sealed class FeishuFrame
{
    public const int Control = 0;
    public const int Data = 1;

    public ulong SeqId { get; set; }

    public ulong LogId { get; set; }

    /// <summary>The number in the address of the connection.</summary>
    public int Service { get; set; }

    /// <summary><see cref="Control"/> or <see cref="Data"/>.</summary>
    public int Method { get; set; }

    public List<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>Null where it is not sent; so are the other optional ones.</summary>
    public string? PayloadEncoding { get; set; }

    public string? PayloadType { get; set; }

    public byte[]? Payload { get; set; }

    public string? LogIdNew { get; set; }

    /// <summary>A header's first value; null for none.</summary>
    public string? Header(string key)
    {
        foreach (KeyValuePair<string, string> header in Headers)
        {
            if (header.Key == key)
            {
                return header.Value;
            }
        }

        return null;
    }
}
