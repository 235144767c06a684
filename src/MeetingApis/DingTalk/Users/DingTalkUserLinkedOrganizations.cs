using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>A person in organisations that are linked to this one (关联组织).</summary>
public sealed record DingTalkUserLinkedOrganizations
{
    /// <summary>The person's user id in this organisation.</summary>
    [JsonPropertyName("userid")]
    public string? UserId { get; init; }

    /// <summary>The id of this organisation.</summary>
    [JsonPropertyName("corp_id")]
    public string? CorpId { get; init; }

    /// <summary>The person in the other organisations. Empty when there are none.</summary>
    [JsonPropertyName("union_emp_map_list")]
    public IReadOnlyList<DingTalkUserInLinkedOrganization> Users { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserId = {UserId}, CorpId = {CorpId}, Users = {Users.Count}");
        return true;
    }
}
