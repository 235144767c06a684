using System.CommandLine;
using MeetingApis.Scheduling;
using MeetingApis.Tool.Sessions;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Arguments;

/// <summary>The meeting that a command is about.</summary>
internal sealed class MeetingArgument
{
    /// <summary>The meeting that every simulated office has.</summary>
    private const string Demo = "demo";

    public Argument<string> Id { get; } = new("id") { Description = "The id that 'meetings create' printed. With --simulate or --dry-run also 'demo', a meeting that exists there." };

    /// <summary>The vendor that the id names. Null for the demonstration.</summary>
    /// <exception cref="UsageException">It is no id.</exception>
    public MeetingVendor? VendorOf(Invocation run) => Parse(run)?.Vendor;

    /// <summary>The id, in a session that may change the meeting.</summary>
    /// <exception cref="UsageException">The meeting belongs to another app.</exception>
    public async Task<ScheduledMeetingId> ResolveAsync(Invocation run, VendorSession session, CancellationToken cancellationToken)
    {
        if (Parse(run) is not { } id)
        {
            return await CreateDemoAsync(session, cancellationToken);
        }

        return id.Identity == session.Scheduler.Identity || session.DryRun is not null
            ? id
            : throw new UsageException($"The meeting belongs to {Text(id.Identity)}, but the credentials are those of {Text(session.Scheduler.Identity)}. Choose the right profile with --profile.");
    }

    private static string Text(ClientIdentity identity) => $"{identity.Vendor} app {identity.AppId}";

    private static async Task<ScheduledMeetingId> CreateDemoAsync(VendorSession session, CancellationToken cancellationToken)
    {
        var china = TimeZoneInfo.FindSystemTimeZoneById(ChinaTime.TimeZone);
        DateTimeOffset today = TimeZoneInfo.ConvertTime(session.Time.GetUtcNow(), china);
        var tomorrow = new DateTimeOffset(today.Date.AddDays(1).AddHours(10), today.Offset);
        IReadOnlyDictionary<string, Person> people = await PeopleFinder.FindAsync(session, SimulatedOffice.People.Select(static person => person.Mobile), cancellationToken);
        ScheduledMeeting meeting = await session.Scheduler.ScheduleAsync(
            new MeetingPlan
            {
                Key = Demo,
                Title = "周会 Weekly review",
                During = MeetingTime.From(tomorrow, TimeSpan.FromHours(1), ChinaTime.TimeZone),
                Organizer = people[SimulatedOffice.People[0].Mobile],
                Attendees = [.. SimulatedOffice.People.Skip(1).Select(person => people[person.Mobile])],
                Rooms = [session.DemoRoom],
            },
            cancellationToken);
        session.DryRun?.Forget();
        return meeting.Id;
    }

    private ScheduledMeetingId? Parse(Invocation run)
    {
        string text = run.Value(Id)!;
        if (ScheduledMeetingId.TryParse(text, out ScheduledMeetingId? id))
        {
            return id;
        }

        return text != Demo
            ? throw new UsageException($"'{text}' is not the id of a meeting. Copy all of what 'meetings create' printed: it begins with 'm1.' and is long.")
            : run.IsSimulated || run.IsDryRun ? null : throw new UsageException("The meeting 'demo' exists with --simulate and --dry-run only.");
    }
}
