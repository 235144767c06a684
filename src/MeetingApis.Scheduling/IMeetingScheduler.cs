using System.ComponentModel;

namespace MeetingApis.Scheduling;

/// <summary>
/// Schedules, moves and cancels meetings, with people and rooms, in the same way for every vendor. What a vendor cannot
/// do, <see cref="Capabilities"/> says, and a plan that needs it is refused before anything is sent.
/// </summary>
/// <remarks>
/// Get one from <see cref="MeetingSchedulers"/>. It is thread-safe, holds nothing that needs disposing, and is cheap to
/// make. Methods throw a <see cref="MeetingScheduleException"/> when a plan could not be carried out, with what it
/// conflicts with and what was left behind; a plan that breaks a rule is a <see cref="MeetingValidationException"/>.
/// </remarks>
public interface IMeetingScheduler
{
    /// <summary>For whom the scheduler acts: the identity of the client that it was made for.</summary>
    ClientIdentity Identity { get; }

    /// <summary>What the scheduler can do.</summary>
    SchedulingCapabilities Capabilities { get; }

    /// <summary>Finds people by mobile number or e-mail address.</summary>
    /// <param name="people">Numbers with country code, such as <c>+8613800138000</c>, and e-mail addresses, in any order. Empty asks nothing.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>One row for each entry of <paramref name="people"/>, in the same order: the person, or why there is none.</returns>
    /// <exception cref="MeetingApiException">The vendor could not be asked.</exception>
    /// <example>
    /// <code>
    /// PeopleSearch people = await scheduler.FindPeopleAsync(["+8613800138000", "zhangsan@example.com"]);
    /// foreach (PeopleSearchRow row in people.Missing)
    /// {
    ///     Console.WriteLine(row.Explanation);
    /// }
    /// </code>
    /// </example>
    Task<PeopleSearch> FindPeopleAsync(IReadOnlyList<string> people, CancellationToken cancellationToken = default);

    /// <summary>Finds the rooms that are free, and says of each other room why it is not.</summary>
    /// <param name="query">When, for how many, and where.</param>
    /// <param name="progress">Is told how many rooms have been looked at. Null tells nobody.</param>
    /// <param name="cancellationToken">Cancels the search.</param>
    /// <returns>Every room of the area, either free or excluded with a reason.</returns>
    /// <exception cref="MeetingValidationException">The query breaks a rule.</exception>
    /// <exception cref="MeetingApiException">The vendor could not be asked.</exception>
    /// <example>
    /// <code>
    /// var during = MeetingTime.From(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai");
    /// RoomSearch rooms = await scheduler.FindRoomsAsync(new RoomQuery { During = during, Seats = 10, Requester = organizer });
    /// Console.WriteLine($"{rooms.Free.Count} rooms are free");
    /// </code>
    /// </example>
    Task<RoomSearch> FindRoomsAsync(RoomQuery query, IProgress<RoomSearchProgress>? progress = null, CancellationToken cancellationToken = default);

    /// <summary>
    /// Schedules a meeting: creates it, books its rooms and waits for their answers, and invites the people last. If a
    /// step fails, what was done is undone.
    /// </summary>
    /// <remarks>
    /// The same <see cref="MeetingPlan.Key"/> never makes a second meeting. If the process died in the middle, call again
    /// with the same plan: that completes the meeting.
    /// </remarks>
    /// <param name="plan">The meeting.</param>
    /// <param name="cancellationToken">Cancels the work. What was done by then is undone.</param>
    /// <returns>The meeting: the new one, or the one that this plan made before.</returns>
    /// <exception cref="MeetingValidationException">The plan breaks a rule of this library or the vendor. Nothing of it exists.</exception>
    /// <exception cref="MeetingScheduleException">The vendor cannot do what the plan needs, a room is taken, the key belongs to another plan, or a call failed. Its properties say which. A cancelled call ends so too, if something is left behind.</exception>
    /// <exception cref="MeetingApiException">The store, or the vendor in a look-up of the key, could not be asked. Nothing was done.</exception>
    /// <example>
    /// <code>
    /// ScheduledMeeting meeting = await scheduler.ScheduleAsync(new MeetingPlan
    /// {
    ///     Key = "order-4711",
    ///     Title = "Weekly review",
    ///     Organizer = organizer,
    ///     Attendees = people.Found,
    ///     Rooms = [rooms.Free[0]],
    ///     During = MeetingTime.From(new DateTimeOffset(2026, 12, 1, 10, 0, 0, TimeSpan.FromHours(8)), TimeSpan.FromHours(1), "Asia/Shanghai"),
    ///     Online = true,
    /// });
    /// Console.WriteLine($"{meeting.Id}: {meeting.JoinLink}");
    /// </code>
    /// </example>
    Task<ScheduledMeeting> ScheduleAsync(MeetingPlan plan, CancellationToken cancellationToken = default);

    /// <summary>Reads a meeting as it is now.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <exception cref="MeetingNotFoundException">The vendor does not know the meeting any more. A cancelled meeting that it still knows is returned, with <see cref="ScheduledMeeting.IsCancelled"/>.</exception>
    /// <exception cref="MeetingApiException">The vendor could not be asked.</exception>
    /// <example>
    /// <code>
    /// ScheduledMeeting meeting = await scheduler.GetAsync(id);
    /// </code>
    /// </example>
    Task<ScheduledMeeting> GetAsync(ScheduledMeetingId id, CancellationToken cancellationToken = default);

    /// <summary>Moves a meeting with its rooms; its length stays. If a room is taken then, the meeting stays where it is.</summary>
    /// <param name="id">The meeting. A series is moved as a whole, and repeats on the days that lie as far from the old ones; where no rule says those, it is refused.</param>
    /// <param name="start">The new start. An event that lasts all day is moved to the day that this is in the meeting's time zone.</param>
    /// <param name="cancellationToken">Cancels the work. What was done by then is undone.</param>
    /// <returns>The moved meeting. Keep its <see cref="ScheduledMeeting.Id"/>: it may differ.</returns>
    /// <exception cref="ArgumentException">The meeting belongs to another identity than the scheduler's.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such meeting, or it is cancelled.</exception>
    /// <exception cref="MeetingScheduleException">A room is taken, no rule says the moved days of the series, or a call failed. A cancelled call ends so too, if something is left behind.</exception>
    /// <exception cref="MeetingApiException">The store or the vendor could not be asked. Nothing was done.</exception>
    /// <example>
    /// <code>
    /// ScheduledMeeting moved = await scheduler.MoveAsync(id, new DateTimeOffset(2026, 12, 1, 14, 0, 0, TimeSpan.FromHours(8)));
    /// id = moved.Id;
    /// </code>
    /// </example>
    Task<ScheduledMeeting> MoveAsync(ScheduledMeetingId id, DateTimeOffset start, CancellationToken cancellationToken = default);

    /// <summary>Does not compile: a <see cref="DateTime"/> does not say in which time zone it is.</summary>
    /// <param name="id">The meeting.</param>
    /// <param name="start">A time without an offset.</param>
    /// <param name="cancellationToken">Cancels the work.</param>
    [Obsolete("A DateTime does not say in which time zone it is. Pass a DateTimeOffset.", error: true)]
    [EditorBrowsable(EditorBrowsableState.Never)]
    Task<ScheduledMeeting> MoveAsync(ScheduledMeetingId id, DateTime start, CancellationToken cancellationToken = default) => throw new NotSupportedException();

    /// <summary>Changes a meeting. What the change leaves null stays as it is.</summary>
    /// <param name="id">The meeting. A series is changed as a whole.</param>
    /// <param name="change">What to change.</param>
    /// <param name="cancellationToken">Cancels the work. What was done by then is undone.</param>
    /// <returns>The changed meeting. Keep its <see cref="ScheduledMeeting.Id"/>: it may differ.</returns>
    /// <exception cref="ArgumentException">The meeting belongs to another identity than the scheduler's.</exception>
    /// <exception cref="MeetingValidationException">The change breaks a rule of this library or the vendor. The meeting is as it was.</exception>
    /// <exception cref="MeetingNotFoundException">There is no such meeting, or it is cancelled.</exception>
    /// <exception cref="MeetingScheduleException">The vendor cannot do what the change needs, a room is taken, or a call failed. A cancelled call ends so too, if something is left behind.</exception>
    /// <exception cref="MeetingApiException">The store or the vendor could not be asked. Nothing was done.</exception>
    /// <example>
    /// <code>
    /// ScheduledMeeting changed = await scheduler.ChangeAsync(id, new MeetingChange { Title = "Monthly review" });
    /// id = changed.Id;
    /// </code>
    /// </example>
    Task<ScheduledMeeting> ChangeAsync(ScheduledMeetingId id, MeetingChange change, CancellationToken cancellationToken = default);

    /// <summary>Cancels a meeting, tells its people, and gives its rooms back. It is no error if it is cancelled already.</summary>
    /// <param name="id">The meeting. A series is cancelled as a whole.</param>
    /// <param name="cancellationToken">Cancels the work. Call again then.</param>
    /// <exception cref="ArgumentException">The meeting belongs to another identity than the scheduler's.</exception>
    /// <exception cref="MeetingScheduleException">A room or the meeting could not be cancelled: <see cref="MeetingScheduleException.LeftBehind"/> names it. Call again.</exception>
    /// <exception cref="MeetingApiException">The store could not be asked. Nothing was done.</exception>
    /// <example>
    /// <code>
    /// await scheduler.CancelAsync(id);
    /// </code>
    /// </example>
    Task CancelAsync(ScheduledMeetingId id, CancellationToken cancellationToken = default);
}
