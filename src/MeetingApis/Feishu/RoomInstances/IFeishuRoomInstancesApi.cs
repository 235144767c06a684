using Refit;

namespace MeetingApis.Feishu;

/// <summary>The instances of calendar events in meeting rooms (会议室日程实例): one occurrence of one event in one room.</summary>
public interface IFeishuRoomInstancesApi
{
    /// <summary>Reads when meeting rooms are taken, and by which events: what <see cref="ReplyAsync"/> needs to answer for a room.</summary>
    /// <param name="request">Which rooms, and which time.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The events in each room. A series is unfolded: each of its occurrences within the time stands by itself.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/query-room-availability">The vendor's page</seealso>
    [Get("/open-apis/meeting_room/freebusy/batch_get")]
    [Operation(
        "feishu.room_instances.get_free_busy",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/query-room-availability",
        Tokens = TokenKinds.Tenant | TokenKinds.User,
        Scopes = ["calendar:room:readonly"])]
    Task<GetFeishuRoomFreeBusyResponse> GetFreeBusyAsync(
        [Query] GetFeishuRoomFreeBusyRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Reads the titles and the video conferences of events that hold meeting rooms. For custom apps (自建应用) only.</summary>
    /// <remarks>Events that Feishu does not find do not fail the call: see <see cref="GetFeishuRoomEventSummariesResponse.Errors"/>.</remarks>
    /// <param name="request">Which events.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The events that were found, and those that were not.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure, as the class thrown says.</exception>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/">The vendor's page</seealso>
    [Post("/open-apis/meeting_room/summary/batch_get")]
    [Operation(
        "feishu.room_instances.get_summaries",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room"],
        Safety = RetrySafety.Safe)]
    Task<GetFeishuRoomEventSummariesResponse> GetSummariesAsync(
        [Body] GetFeishuRoomEventSummariesRequest request,
        CancellationToken cancellationToken = default);

    /// <summary>Answers for a meeting room: releases it, or accepts or declines the event for it.</summary>
    /// <remarks>
    /// Giving the same answer again leads to the same state, so the library repeats the call after an unclear failure.
    /// Feishu's page asks for the scope <c>calendar:room:readonly</c>, although this writes.
    /// </remarks>
    /// <param name="request">Which instance, and the answer.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <exception cref="MeetingConflictException">
    /// The instance is not where <see cref="ReplyFeishuRoomInstanceRequest.OriginalTime"/> says (code 105003), as a rule because
    /// the whole series was moved: ask <see cref="GetFreeBusyAsync"/> again for the new value, then answer again.
    /// </exception>
    /// <exception cref="MeetingValidationException">The request breaks a rule of the page; it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
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
        [Body] ReplyFeishuRoomInstanceRequest request,
        CancellationToken cancellationToken = default);
}
