using Refit;

namespace MeetingApis.Benchmarks.Bare;

/// <summary>Feishu's operations as Refit's documentation has them written.</summary>
internal interface IRefitFeishu
{
    [Put("/open-apis/vc/v1/reserves/{reserveId}")]
    Task<BareFeishuEnvelope<BareReserveAnswer>> UpdateReserveAsync(string reserveId, [Body] BareReserveUpdate update, [AliasAs("user_id_type")] string userIdType, CancellationToken cancellationToken);

    [Put("/open-apis/vc/v1/reserves/{reserveId}")]
    Task<BareFeishuEnvelope<BareFullReserveAnswer>> UpdateFullReserveAsync(string reserveId, [Body] BareFullReserveUpdate update, [AliasAs("user_id_type")] string userIdType, CancellationToken cancellationToken);

    [Get("/open-apis/vc/v1/resource_reservation_list")]
    Task<BareFeishuEnvelope<BareReservationPage>> ListReservationsAsync(
        [AliasAs("room_level_id")] string roomLevelId,
        [AliasAs("start_time")] long startTime,
        [AliasAs("end_time")] long endTime,
        [AliasAs("room_ids")] string roomId,
        [AliasAs("page_size")] int pageSize,
        CancellationToken cancellationToken);

    [Post("/open-apis/calendar/v4/calendars/{calendarId}/events")]
    Task<BareFeishuEnvelope<BareEventAnswer>> CreateEventAsync(string calendarId, [Body] BareNewEvent created, [AliasAs("user_id_type")] string userIdType, [AliasAs("idempotency_key")] string idempotencyKey, CancellationToken cancellationToken);

    [Get("/open-apis/calendar/v4/calendars/{calendarId}/events/{eventId}")]
    Task<BareFeishuEnvelope<BareEventAnswer>> GetEventAsync(string calendarId, string eventId, [AliasAs("need_attendee")] string needAttendee, CancellationToken cancellationToken);

    [Post("/open-apis/meeting_room/instance/reply")]
    Task<BareFeishuVerdict> ReplyAsync([Body] BareRoomReply reply, CancellationToken cancellationToken);
}
