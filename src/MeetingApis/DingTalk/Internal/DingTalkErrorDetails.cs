using System.Text;
using System.Text.Json;

namespace MeetingApis.DingTalk.Internal;

/// <summary>What an answer of DingTalk says beside the payload. The names' case is not stable, so all are compared without it.</summary>
internal sealed class DingTalkErrorDetails
{
    private const string BanStatus = "1111";

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

    /// <summary>Whether a member of the answer can make a failure of it. The reader stands on the member's name.</summary>
    public static bool IsMarker(ref Utf8JsonReader reader) =>
        IsNamed(ref reader, "code") || IsNamed(ref reader, "errcode") || IsNamed(ref reader, "punish") || IsNamed(ref reader, "status");

    /// <summary>Whether the reader stands on this name, in any case.</summary>
    public static bool IsNamed(ref Utf8JsonReader reader, string name) => reader.ValueIsEscaped
        ? string.Equals(reader.GetString(), name, StringComparison.OrdinalIgnoreCase)
        : Ascii.EqualsIgnoreCase(reader.ValueSpan, name);

    /// <summary>Reads the details. False where the answer holds two codes.</summary>
    public static bool TryRead(JsonElement answer, out DingTalkErrorDetails details)
    {
        var members = answer.EnumerateObject().ToLookup(static member => Plain(member.Name), static member => member.Value);
        string? code = First(members, "code");
        string? legacy = First(members, "errcode");
        details = new DingTalkErrorDetails
        {
            Code = code is not null and not "200" ? code
                : legacy is null or "0" ? null
                : legacy == "88" ? First(members, "subcode") ?? legacy
                : legacy,
            Message = First(members, "submsg") ?? First(members, "message") ?? First(members, "errmsg") ?? First(members, "cause"),
            RequestId = First(members, "requestid"),
            RequiredScopes = [.. members["accessdenieddetail"].SelectMany(static detail => detail.Items("requiredScopes")).Select(static scope => scope.ToString())],
            IsBan = members.Contains("punish") || First(members, "status") == BanStatus,
        };
        return members["code"].Count() < 2 && members["errcode"].Count() < 2;
    }

    private static string? First(ILookup<string, JsonElement> members, string name)
    {
        JsonElement value = members[name].FirstOrDefault();
        return value.ValueKind is JsonValueKind.String or JsonValueKind.Number && value.ToString() is { Length: > 0 } text ? text : null;
    }

    private static string Plain(string name) => name.Replace("_", "", StringComparison.Ordinal).ToLowerInvariant();
}
