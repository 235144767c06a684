using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.WeCom.Internal;

/// <summary>A class, not a record: a record would print the code.</summary>
internal sealed class WeComPermanentCodeResponse
{
    [JsonPropertyName("permanent_code")]
    public string? PermanentCode { get; init; }

    [JsonPropertyName("auth_corp_info")]
    [JsonConverter(typeof(LenientObjectConverter<CorpInfo>))]
    public CorpInfo? Corp { get; init; }

    [JsonPropertyName("auth_user_info")]
    [JsonConverter(typeof(LenientObjectConverter<UserInfo>))]
    public UserInfo? User { get; init; }

    /// <summary>After an installation by a promotion code only.</summary>
    [JsonPropertyName("register_code_info")]
    [JsonConverter(typeof(LenientObjectConverter<RegisterCodeInfo>))]
    public RegisterCodeInfo? RegisterCode { get; init; }

    [JsonPropertyName("state")]
    public string? State { get; init; }

    public WeComAuthorizedCorp ToAuthorizedCorp() => new()
    {
        CorpId = Corp!.CorpId!,
        CorpName = NullIfEmpty(Corp.CorpName),
        AdministratorUserId = NullIfEmpty(User?.UserId),
        AdministratorOpenUserId = NullIfEmpty(User?.OpenUserId),
        AdministratorName = NullIfEmpty(User?.Name),
        State = NullIfEmpty(State) ?? NullIfEmpty(RegisterCode?.State),
    };

    private static string? NullIfEmpty(string? text) => string.IsNullOrEmpty(text) ? null : text;

    internal sealed class CorpInfo
    {
        [JsonPropertyName("corpid")]
        public string? CorpId { get; init; }

        [JsonPropertyName("corp_name")]
        public string? CorpName { get; init; }
    }

    internal sealed class UserInfo
    {
        [JsonPropertyName("userid")]
        public string? UserId { get; init; }

        [JsonPropertyName("open_userid")]
        public string? OpenUserId { get; init; }

        [JsonPropertyName("name")]
        public string? Name { get; init; }
    }

    internal sealed class RegisterCodeInfo
    {
        [JsonPropertyName("state")]
        public string? State { get; init; }
    }
}
