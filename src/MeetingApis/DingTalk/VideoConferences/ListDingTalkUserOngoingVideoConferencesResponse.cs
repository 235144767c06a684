using System.Collections.ObjectModel;
using System.Globalization;
using System.Text;
using System.Text.Json.Serialization;

namespace MeetingApis.DingTalk;

/// <summary>The conferences that a person is in now.</summary>
public sealed record ListDingTalkUserOngoingVideoConferencesResponse : MeetingResponse
{
    /// <summary>The conferences' ids. Empty when there are none.</summary>
    [JsonPropertyName("onGoingConfIdList")]
    [NeverNull]
    public IReadOnlyList<string> ConferenceIds { get => field ?? []; init; }

    /// <summary>
    /// The person as a member of each. It is not documented what the keys are: read
    /// <see cref="VideoConferenceMember.ConferenceId"/> instead. Empty when there are none.
    /// </summary>
    [JsonPropertyName("memberModelMap")]
    public IReadOnlyDictionary<string, VideoConferenceMember> Members { get => field ?? ReadOnlyDictionary<string, VideoConferenceMember>.Empty; init; }

    /// <inheritdoc/>
    protected override bool PrintMembers(StringBuilder builder)
    {
        base.PrintMembers(builder);
        builder.Append(CultureInfo.InvariantCulture, $", ConferenceIds = {ConferenceIds.Count}, Members = {Members.Count}");
        return true;
    }
}
