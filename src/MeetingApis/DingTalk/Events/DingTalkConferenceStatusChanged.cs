using System.Text.Json.Serialization;
using MeetingApis.Json;

namespace MeetingApis.DingTalk;

/// <summary>A conference began or ended (<c>meeting_status_change</c>). For the conferences that the app itself created it comes as <c>meeting_status_change_target_push</c> too, if the app subscribed to both.</summary>
/// <seealso href="https://open.dingtalk.com/document/development/event-meeting-status-change">The vendor's page</seealso>
public sealed record DingTalkConferenceStatusChanged : DingTalkEvent
{
    /// <summary>The position of the event among those of the conference and its members, which may arrive in another order: keep the highest.</summary>
    [JsonPropertyName("statusSeqNum")]
    public long? StatusSequenceNumber { get; init; }

    /// <summary>What happened.</summary>
    [JsonPropertyName("changeScene")]
    [JsonConverter(typeof(StringCodeConverter<DingTalkConferenceChangeType>))]
    public DingTalkConferenceChangeType? ChangeType { get; init; }

    /// <summary>The conference.</summary>
    [JsonPropertyName("openConfModel")]
    [JsonConverter(typeof(LenientObjectConverter<DingTalkEventConference>))]
    public DingTalkEventConference? Conference { get; init; }
}
