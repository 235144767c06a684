using MeetingApis.Benchmarks.Bare;

namespace MeetingApis.Benchmarks;

/// <summary>The inputs in the bare calls' types.</summary>
internal static class BareBodies
{
    public static BareReserveUpdate Reserve { get; } = new()
    {
        EndTime = Inputs.End,
        MeetingSettings = new BareReserveSettings { Topic = Inputs.Topic, Password = Inputs.Password, AutoRecord = true },
    };

    public static BareMeetingUpdate Meeting { get; } = new()
    {
        MeetingId = Inputs.MeetingId,
        Title = Inputs.Topic,
        MeetingStart = Inputs.Start,
        MeetingDuration = 3600,
        Invitees = new BareMembers { UserIds = Inputs.Invitees },
        Settings = new BareMeetingSettings { Password = Inputs.Password, EnableWaitingRoom = true, AllowEnterBeforeHost = false },
    };

    public static BareConferenceUpdate Conference { get; } = new()
    {
        CreatorUnionId = Inputs.UnionId,
        ScheduleConferenceId = Inputs.ConferenceId,
        Title = Inputs.Topic,
        StartTime = Inputs.Start,
        EndTime = Inputs.End,
    };

    public static BareReservationQuery Reservations { get; } = new()
    {
        RoomLevelId = Inputs.RoomLevelId,
        RoomId = Inputs.RoomId,
        StartTime = Inputs.Yesterday,
        EndTime = Inputs.Now,
        PageSize = Inputs.PageSize,
    };

    public static BareNewEvent NewEvent { get; } = new()
    {
        Summary = Inputs.Topic,
        Description = Inputs.Topic,
        NeedNotification = false,
        StartTime = new BareEventTime { Timestamp = Inputs.Start, TimeZone = Inputs.Zone },
        EndTime = new BareEventTime { Timestamp = Inputs.End, TimeZone = Inputs.Zone },
    };

    public static BareRoomReply Reply { get; } = new() { RoomId = Inputs.RoomId, Uid = Inputs.Uid, OriginalTime = 0, Status = "NOT_CHECK_IN" };
}
