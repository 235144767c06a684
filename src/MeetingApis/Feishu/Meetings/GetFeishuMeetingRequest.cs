using Refit;

namespace MeetingApis.Feishu;

/// <summary>The parts of a meeting to read.</summary>
public sealed partial record GetFeishuMeetingRequest
{
    /// <summary>
    /// Whether to read the participants too. Null means false. With <see cref="FeishuUserIdType.UserId"/> Feishu omits
    /// Rooms devices, telephones and SIP devices, which have no such id.
    /// </summary>
    [AliasAs("with_participants")]
    public bool? WithParticipants { get; init; }

    /// <summary>Whether to read the features that were used in the meeting. Null means false. Only for calls with the app's own token.</summary>
    [AliasAs("with_meeting_ability")]
    public bool? WithMeetingAbility { get; init; }

    /// <summary>The kind of user id in the response. Null means <see cref="FeishuUserIdType.OpenId"/>.</summary>
    [AliasAs("user_id_type")]
    public FeishuUserIdType? UserIdType { get; init; }

    /// <summary>Whether to read the meeting or its documents. Null means <see cref="FeishuMeetingQueryMode.Meeting"/>.</summary>
    [AliasAs("query_mode")]
    public FeishuMeetingQueryMode? QueryMode { get; init; }
}
