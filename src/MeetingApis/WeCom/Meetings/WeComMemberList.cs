using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.WeCom;

/// <summary>Members of the organisation, as responses name them.</summary>
public sealed record WeComMemberList
{
    /// <summary>The members' user ids. Empty for nobody.</summary>
    [JsonPropertyName("userid")]
    public IReadOnlyList<string> UserIds { get => field ?? []; init; }

    private bool PrintMembers(StringBuilder builder)
    {
        builder.Append(CultureInfo.InvariantCulture, $"UserIds = {UserIds.Count}");
        return true;
    }
}
