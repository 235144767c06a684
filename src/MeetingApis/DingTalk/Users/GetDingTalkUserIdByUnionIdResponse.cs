using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The user id that belongs to a union id.</summary>
public sealed record GetDingTalkUserIdByUnionIdResponse : MeetingResponse, ICreated
{
    /// <summary>Whether the person is an employee.</summary>
    [JsonPropertyName("contact_type")]
    public DingTalkContactType? ContactType { get; init; }

    /// <summary>The user id, which <see cref="IDingTalkUsersApi.GetAsync"/> takes if the person is an employee. Never null.</summary>
    [JsonPropertyName("userid")]
    [NeverNull]
    public string? UserId { get; init; }

    string? ICreated.CreatedId => UserId;

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", ContactType = {ContactType}, UserId = {UserId}");
        return true;
    }
}
