namespace MeetingApis.Feishu;

/// <summary>The instances of calendar events in meeting rooms (会议室日程实例): one occurrence of one event in one room.</summary>
[MeetingApi]
public interface IFeishuRoomInstancesApi
{
    /// <summary>Answers for a meeting room: releases it, or accepts or declines the event for it.</summary>
    /// <remarks>
    /// Giving the same answer again leads to the same state, so the library repeats the call after an unclear failure.
    /// Feishu's page asks for the scope <c>calendar:room:readonly</c>, although this writes.
    /// </remarks>
    /// <param name="request">Which instance, and the answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingConflictException">
    /// The instance is not where <see cref="ReplyRoomInstanceRequest.OriginalTime"/> says (code 105003), as a rule because
    /// the whole series was moved: query the room's free/busy again for the new value, then answer again.
    /// </exception>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/reply-meeting-room-event-instance">The vendor's page</seealso>
    [Post("/open-apis/meeting_room/instance/reply")]
    [Operation(
        "feishu.room_instances.reply",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/reply-meeting-room-event-instance",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"],
        Safety = RetrySafety.Idempotent)]
    Task ReplyAsync(
        [Body] ReplyRoomInstanceRequest request,
        CancellationToken cancellationToken = default);
}
