using Refit;

namespace MeetingApis.Feishu;

/// <summary>The instances of calendar events in meeting rooms (会议室日程实例): one occurrence of one event in one room.</summary>
public interface IFeishuRoomInstancesApi
{
    /// <summary>Reads when meeting rooms are occupied, and by which events. <see cref="ReplyAsync"/> needs these values to reply for a room.</summary>
    /// <param name="request">The rooms and the period to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events in each room. Each occurrence of a series within the period is a separate entry.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Reads the titles and the video conferences of events that occupy meeting rooms. For custom apps (自建应用) only.</summary>
    /// <remarks>The call does not fail because of events that Feishu does not find: see <see cref="GetFeishuRoomEventSummariesResponse.Errors"/>.</remarks>
    /// <param name="request">The events to read.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The events that were found and those that were not.</returns>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
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

    /// <summary>Replies for a meeting room: releases it, or accepts or declines the event for it.</summary>
    /// <remarks>
    /// Sending the same reply again leads to the same state, so the library retries the call after a failure with an
    /// unknown outcome. Feishu's page requires the scope <c>calendar:room:readonly</c>, although this operation writes.
    /// </remarks>
    /// <param name="request">The instance and the reply.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The facts of the answer, such as its request id: there is nothing else to tell.</returns>
    /// <exception cref="MeetingConflictException">
    /// No instance has this <see cref="ReplyFeishuRoomInstanceRequest.OriginalTime"/> (code 105003), usually because
    /// the whole series was moved. Get the new value from <see cref="GetFreeBusyAsync"/>, then reply again.
    /// </exception>
    /// <exception cref="MeetingValidationException">The request breaks a documented rule. Either it was not sent, or Feishu refused it.</exception>
    /// <exception cref="MeetingPermissionException">The app lacks the scope <c>calendar:room:readonly</c>.</exception>
    /// <exception cref="MeetingApiException">Any other failure. The exception's class says what to do next.</exception>
    /// <example>
    /// <code>
    /// await feishu.RoomInstances.ReplyAsync(new ReplyFeishuRoomInstanceRequest
    /// {
    ///     RoomId = "omm_eada1d61a550955240c28757e7dec3af",
    ///     Uid = "a04dbea1-86b9-4372-aa8d-64ebe801be2a",
    ///     OriginalTime = 0,
    ///     Status = FeishuRoomInstanceStatus.AcceptedByAdmin,
    /// });
    /// </code>
    /// </example>
    /// <seealso href="https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/reply-meeting-room-event-instance">The vendor's page</seealso>
    [Post("/open-apis/meeting_room/instance/reply")]
    [Operation(
        "feishu.room_instances.reply",
        Docs = "https://open.feishu.cn/document/server-docs/calendar-v4/meeting-room-event/reply-meeting-room-event-instance",
        Tokens = TokenKinds.Tenant,
        Scopes = ["calendar:room:readonly"],
        Safety = RetrySafety.Idempotent)]
    Task<EmptyResponse> ReplyAsync(
        [Body] ReplyFeishuRoomInstanceRequest request,
        CancellationToken cancellationToken = default);
}
