namespace MeetingApis.Scheduling.Internal;

/// <summary>
/// One vendor in the steps of which every flow consists. A step makes the calls that it names and no others, and lets
/// the vendor's exception pass. What to do about a failure, the flows decide.
/// </summary>
internal abstract class VendorCalendar
{
    public abstract ClientIdentity Identity { get; }

    /// <summary>The client, as logs name it.</summary>
    public abstract string Client { get; }

    public abstract SchedulingCapabilities Capabilities { get; }

    public MeetingVendor Vendor => Identity.Vendor;

    /// <summary>Whether rooms move with their meeting. If not, they are given back before it is moved, and booked again.</summary>
    public abstract bool RoomsFollow { get; }

    /// <summary>Whether people can be invited in the call that creates a meeting. It is used where no room can refuse afterwards.</summary>
    public abstract bool CreatesWithPeople { get; }

    /// <summary>How many people that call takes; where there are more, all are invited afterwards.</summary>
    public virtual int MostPeopleAtCreation => int.MaxValue;

    /// <summary>The time for which a room is held: what the vendor rounds to.</summary>
    public virtual MeetingTime Rounded(MeetingTime during) => during;

    /// <summary>Whether the plan's organizer has the meeting only if invited like the others, because somebody else organizes it.</summary>
    public virtual bool InvitesOrganizer => false;

    /// <summary>Adds the rules of this vendor that a plan breaks, beyond those that the native requests check themselves.</summary>
    public abstract void Check(MeetingPlan plan, ICollection<MeetingViolation> violations);

    /// <summary>Adds the rules of this vendor that a query for rooms breaks.</summary>
    public virtual void Check(RoomQuery query, ICollection<MeetingViolation> violations)
    {
    }

    /// <summary>Whether <see cref="FindAsync"/> can find a meeting of this kind.</summary>
    public virtual bool CanFind(MeetingPlan plan) => true;

    /// <summary>Whether <see cref="FindAsync"/> shows deleted meetings too. If not, the vendor may answer a key with one of them.</summary>
    public virtual bool ShowsDeleted => true;

    /// <summary>Whether a refusal says that the meeting was deleted, and not only that it cannot be seen yet.</summary>
    public virtual bool SaysDeleted(MeetingNotFoundException refusal) => false;

    /// <summary>What a plan needs and this vendor lacks, where <see cref="Capabilities"/> says <see cref="FacetSupport.Partly"/> and the restriction concerns the plan.</summary>
    public abstract IEnumerable<SchedulingCapability> Lacks(MeetingPlan plan);

    /// <summary>What a change of a meeting needs and this vendor lacks, besides what <see cref="Lacks"/> says of the meeting as it would be.</summary>
    public virtual IEnumerable<SchedulingCapability> LacksToChange(ScheduledMeeting meeting, MeetingChange change) => [];

    /// <summary>Finds people, one row for each query in order; malformed ones are sorted out before.</summary>
    public abstract Task<IReadOnlyList<PeopleSearchRow>> FindPeopleAsync(IReadOnlyList<PeopleQuery> queries, int parallelism, CancellationToken cancellationToken);

    /// <summary>Lists the rooms of an area, with what excludes them besides other bookings and the number of seats.</summary>
    public abstract Task<IReadOnlyList<RoomCandidate>> ListRoomsAsync(RoomQuery query, CancellationToken cancellationToken);

    /// <summary>The questions that say when rooms are held, within the documented limits.</summary>
    /// <param name="rooms">The rooms.</param>
    /// <param name="during">The time, rounded.</param>
    /// <param name="requester">The person who asks; null if the vendor wants none.</param>
    /// <param name="area">The area from which the rooms are; null for rooms from anywhere.</param>
    public abstract IReadOnlyList<RoomQuestion> AskTimes(IReadOnlyList<Room> rooms, MeetingTime during, Person? requester, string? area);

    /// <summary>The ids by which a meeting's own bookings are recognised in <see cref="BusyTime.HolderIds"/>.</summary>
    public abstract IReadOnlyList<string> HolderIds(MeetingReference reference);

    /// <summary>Looks for the meetings of a key around the plan's time, cancelled ones too if the vendor shows them.</summary>
    public abstract Task<IReadOnlyList<FoundMeeting>> FindAsync(Draft draft, CancellationToken cancellationToken);

    /// <summary>Creates a meeting without rooms, and tells nobody where the vendor allows that.</summary>
    /// <param name="draft">The plan.</param>
    /// <param name="withPeople">Whether its people are invited by the same call, which then tells them.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task<MeetingReference> CreateAsync(Draft draft, bool withPeople, CancellationToken cancellationToken);

    /// <summary>Reads a meeting with its rooms and people.</summary>
    /// <exception cref="MeetingNotFoundException">The vendor does not know it.</exception>
    public abstract Task<ScheduledMeeting> ReadAsync(MeetingReference reference, CancellationToken cancellationToken);

    /// <summary>Books rooms for a meeting. A room that is refused at once is <see cref="BookedRoomStatus.Declined"/>, not an exception.</summary>
    public abstract Task<RoomsAnswer> AddRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken);

    /// <summary>Gives rooms back. It is no error if one is not held.</summary>
    /// <returns>The meeting, with the bookings that it has now.</returns>
    public abstract Task<MeetingReference> RemoveRoomsAsync(MeetingReference reference, IReadOnlyList<Room> rooms, CancellationToken cancellationToken);

    /// <summary>Invites people and tells them.</summary>
    public abstract Task InviteAsync(ScheduledMeeting meeting, IReadOnlyList<Person> required, IReadOnlyList<Person> optional, CancellationToken cancellationToken);

    /// <summary>Takes people off.</summary>
    public abstract Task RemovePeopleAsync(ScheduledMeeting meeting, IReadOnlyList<Person> people, CancellationToken cancellationToken);

    /// <summary>Changes what a change names, apart from its rooms and people, in one call, and tells the people.</summary>
    /// <param name="meeting">The meeting as it is.</param>
    /// <param name="change">The change. Its description has the mark already.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task UpdateAsync(ScheduledMeeting meeting, MeetingChange change, CancellationToken cancellationToken);

    /// <summary>Cancels a meeting whose rooms were given back before if they do not follow. It is no error if it is cancelled already.</summary>
    /// <param name="reference">The meeting.</param>
    /// <param name="tells">Whether its people are told, where the vendor leaves the choice.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    public abstract Task DeleteAsync(MeetingReference reference, bool tells, CancellationToken cancellationToken);
}
