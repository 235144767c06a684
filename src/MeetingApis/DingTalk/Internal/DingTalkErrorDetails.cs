using System.Text;
using System.Text.Json;
using MeetingApis.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>What an answer of DingTalk says beside the payload. The names' case is not stable, so all are compared without it.</summary>
internal sealed class DingTalkErrorDetails
{
    private const string BanStatus = "1111";
    private const int LongestName = 32;

    private static readonly string[] s_names = ["code", "errcode", "subcode", "submsg", "message", "errmsg", "cause", "requestid", "accessdenieddetail", "punish", "status", "error"];

    private DingTalkErrorDetails()
    {
    }

    /// <summary>The code of a failure; null where the answer carries none, or one that means success.</summary>
    public string? Code { get; private init; }

    public string? Message { get; private init; }

    public string? RequestId { get; private init; }

    public IReadOnlyList<string> RequiredScopes { get; private init; } = [];

    /// <summary>The answer of the wall in front of the API, which has no code.</summary>
    public bool IsBan { get; private init; }

    /// <summary>Whether there is a code that is neither text nor a number.</summary>
    public bool HasOddCode { get; private init; }

    /// <summary>Whether there is a code that is null.</summary>
    public bool HasNullCode { get; private init; }

    /// <summary>Whether there is a failure in another shape than DingTalk's own.</summary>
    public bool HasError { get; private init; }

    /// <summary>Whether a member of the answer can make a failure of it. The reader stands on the member's name.</summary>
    public static bool IsMarker(ref Utf8JsonReader reader) =>
        IsNamed(ref reader, "code") || IsNamed(ref reader, "errcode") || IsNamed(ref reader, "punish") || IsNamed(ref reader, "error");

    /// <summary>Whether the reader stands on the status of a ban, as text or as a number.</summary>
    public static bool IsBanStatus(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number && Ascii.Equals(reader.ValueSpan, BanStatus);

    /// <summary>Whether the reader stands on this name, in any case.</summary>
    public static bool IsNamed(ref Utf8JsonReader reader, string name) => reader.ValueIsEscaped
        ? string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase)
        : Ascii.EqualsIgnoreCase(reader.ValueSpan, name);

    /// <summary>Reads the details. False where the answer holds two codes.</summary>
    public static bool TryRead(ReadOnlySpan<byte> answer, out DingTalkErrorDetails details)
    {
        bool isClear = true;
        var texts = new Dictionary<string, string?>(StringComparer.Ordinal);
        IReadOnlyList<string> scopes = [];
        bool hasOddCode = false;
        bool hasNullCode = false;
        bool hasError = false;
        var reader = new Utf8JsonReader(answer);
        reader.Read();
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            string? name = NameAt(ref reader);
            reader.Read();
            if (name == "accessdenieddetail" && scopes.Count == 0)
            {
                scopes = ReadScopes(ref reader);
            }
            else if (name is not null)
            {
                bool isCode = name is "code" or "errcode";
                isClear &= texts.TryAdd(name, TextAt(ref reader)) || !isCode;
                hasNullCode |= isCode && reader.TokenType == JsonTokenType.Null;
                hasOddCode |= isCode && reader.TokenType != JsonTokenType.Null && string.IsNullOrWhiteSpace(texts[name]);
                hasError |= name == "error" && (reader.TokenType is JsonTokenType.StartObject or JsonTokenType.StartArray || texts[name] is not null);
            }

            reader.Skip();
        }

        string? code = texts.GetValueOrDefault("code");
        string? legacy = texts.GetValueOrDefault("errcode");
        details = new DingTalkErrorDetails
        {
            Code = code is not null and not "200" ? code
                : legacy is null or "0" ? null
                : legacy == "88" ? texts.GetValueOrDefault("subcode") ?? legacy
                : legacy,
            Message = texts.GetValueOrDefault("submsg") ?? texts.GetValueOrDefault("message") ?? texts.GetValueOrDefault("errmsg") ?? texts.GetValueOrDefault("cause"),
            RequestId = texts.GetValueOrDefault("requestid"),
            RequiredScopes = scopes,
            HasOddCode = hasOddCode,
            HasNullCode = hasNullCode,
            HasError = hasError,
            IsBan = texts.ContainsKey("punish") || texts.GetValueOrDefault("status") == BanStatus,
        };
        return isClear;
    }

    private static IReadOnlyList<string> ReadScopes(ref Utf8JsonReader reader)
    {
        using var detail = JsonDocument.ParseValue(ref reader);
        return [.. detail.RootElement.Items("requiredScopes").Take(ApiError.MostParts).Select(static scope => scope.ToString())];
    }

    private static string? TextAt(ref Utf8JsonReader reader) =>
        reader.TokenType is JsonTokenType.String or JsonTokenType.Number && LenientText.Read(ref reader) is { Length: > 0 } text ? text : null;

    /// <summary>The name on which the reader stands, where it is one that says something; without its case, and without the underscores that some pages have. Nothing is allocated for the names of a large payload.</summary>
    private static string? NameAt(ref Utf8JsonReader reader)
    {
        if (reader.ValueSpan.Length > LongestName)
        {
            return null;
        }

        Span<byte> plain = stackalloc byte[LongestName];
        int length = 0;
        foreach (byte character in reader.ValueSpan)
        {
            if (character != (byte)'_')
            {
                plain[length++] = character;
            }
        }

        foreach (string name in s_names)
        {
            if (Ascii.EqualsIgnoreCase(plain[..length], name))
            {
                return name;
            }
        }

        return null;
    }
}
