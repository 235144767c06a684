namespace MeetingApis.Feishu.Internal;

/// <summary>The proof in the headers of a delivery.</summary>
/// <param name="Timestamp">When it was sent, in unix seconds.</param>
/// <param name="Nonce">A random text.</param>
/// <param name="Value">The signature in hexadecimal digits.</param>
internal readonly record struct FeishuEventSignature(string Timestamp, string Nonce, string Value)
{
    public const string TimestampHeader = "X-Lark-Request-Timestamp";
    public const string NonceHeader = "X-Lark-Request-Nonce";
    public const string ValueHeader = "X-Lark-Signature";

    /// <summary>When the delivery was sent. Null if that is no time.</summary>
    public DateTimeOffset? Time => FeishuEventTime.Parse(Timestamp);

    /// <summary>Returns null where a header is missing or empty.</summary>
    public static FeishuEventSignature? Of(IReadOnlyDictionary<string, string> headers) =>
        headers.GetValueOrDefault(TimestampHeader) is { Length: > 0 } timestamp && headers.GetValueOrDefault(NonceHeader) is { Length: > 0 } nonce && headers.GetValueOrDefault(ValueHeader) is { Length: > 0 } value
            ? new FeishuEventSignature(timestamp, nonce, value)
            : null;

    /// <summary>Whether one of the headers is there.</summary>
    public static bool IsAny(IReadOnlyDictionary<string, string> headers) =>
        headers.ContainsKey(TimestampHeader) || headers.ContainsKey(NonceHeader) || headers.ContainsKey(ValueHeader);
}
