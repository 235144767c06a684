using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The ids of the person who has a mobile number. At least one of the two properties holds one.</summary>
public sealed record GetDingTalkUserIdByMobileResponse : MeetingResponse, ICreated
{
    /// <summary>The user id of the ordinary account. It is no union id. Null if the number belongs to enterprise accounts only.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    /// <summary>The user ids of the enterprise accounts. Empty unless <see cref="GetDingTalkUserIdByMobileRequest.SupportExclusiveAccountSearch"/> asked for them.</summary>
    [JsonPropertyName("exclusive_account_userid_list")]
    [NeverNull]
    public IReadOnlyList<string> ExclusiveAccountUserIds { get => field ?? []; init; }

    string? ICreated.CreatedId => string.IsNullOrEmpty(UserId) && ExclusiveAccountUserIds is [var first, ..] ? first : UserId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", UserId = {UserId}, ExclusiveAccountUserIds = {ExclusiveAccountUserIds.Count}");
        return true;
    }
}
