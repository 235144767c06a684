using MeetingApis.DingTalk;
using MeetingApis.Feishu;
using MeetingApis.WeCom;

namespace MeetingApis.Benchmarks;

/// <summary>The inputs in the library's types.</summary>
internal static class LibraryBodies
{
    public static UpdateReserveRequest Reserve { get; } = new()
    {
        EndTime = Inputs.End,
        MeetingSettings = new FeishuReserveMeetingSettings { Topic = Inputs.Topic, Password = Inputs.Password, AutoRecord = true },
    };

    public static UpdateWeComMeetingRequest Meeting { get; } = new()
    {
        MeetingId = Inputs.MeetingId,
        Title = Inputs.Topic,
        MeetingStart = Inputs.Start,
        MeetingDuration = TimeSpan.FromHours(1),
        Invitees = new WeComMembers { UserIds = Inputs.Invitees },
        Settings = new WeComMeetingSettings { Password = Inputs.Password, EnableWaitingRoom = true, AllowEnterBeforeHost = false },
    };

    public static UpdateScheduleConferenceRequest Conference { get; } = new()
    {
        CreatorUnionId = Inputs.UnionId,
        ScheduleConferenceId = Inputs.ConferenceId,
        Title = Inputs.Topic,
        StartTime = Inputs.Start,
        EndTime = Inputs.End,
    };

    public static ListFeishuRoomReservationsRequest Reservations { get; } = new()
    {
        RoomLevelId = Inputs.RoomLevelId,
        RoomIds = [Inputs.RoomId],
        StartTime = Inputs.Yesterday,
        EndTime = Inputs.Now,
        PageSize = Inputs.PageSize,
    };

    public static CreateFeishuCalendarEventRequest NewEvent { get; } = new()
    {
        Summary = Inputs.Topic,
        Description = Inputs.Topic,
        NeedNotification = false,
        StartTime = FeishuCalendarEventTime.At(Inputs.Start, Inputs.Zone),
        EndTime = FeishuCalendarEventTime.At(Inputs.End, Inputs.Zone),
    };

    public static GetFeishuCalendarEventRequest Event { get; } = new() { NeedAttendee = false };

    public static ListFeishuCalendarEventsRequest Events { get; } = new() { AnchorTime = Inputs.Yesterday, PageSize = Inputs.PageSize };

    public static ReplyFeishuRoomInstanceRequest Reply { get; } = new()
    {
        RoomId = Inputs.RoomId,
        Uid = Inputs.Uid,
        OriginalTime = 0,
        Status = FeishuRoomInstanceStatus.NotCheckIn,
    };
}
