using System.CommandLine;
using MeetingApis.Scheduling;
using MeetingApis.Tool.Arguments;
using MeetingApis.Tool.Output;
using MeetingApis.Tool.Sessions;

namespace MeetingApis.Tool.Commands;

/// <summary><c>meetingapis meetings create</c></summary>
internal sealed class MeetingsCreateCommand : ToolCommand
{
    private readonly TimeOptions _time = new();
    private readonly Option<string> _title = new("--title", "-t") { Description = "The title.", HelpName = "TEXT", Required = true };
    private readonly Option<string?> _description = new("--description") { Description = "The description.", HelpName = "TEXT" };
    private readonly Option<string?> _organizer = new("--organizer") { Description = "The person to whom the meeting belongs: a mobile number with country code, an e-mail address or an id. WeCom and DingTalk require one. Default: the organizer of the profile.", HelpName = "PERSON" };
    private readonly Option<string[]> _invite = new("--invite", "-i") { Description = "A person who should come. May be repeated.", HelpName = "PERSON", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _optional = new("--optional") { Description = "A person who need not come. May be repeated.", HelpName = "PERSON", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string[]> _room = new("--room", "-r") { Description = "The id of a room to book (see 'meetingapis rooms search'). May be repeated.", HelpName = "ID", Arity = ArgumentArity.OneOrMore };
    private readonly Option<bool> _online = new("--online") { Description = "Make it a meeting that people can join online." };
    private readonly Option<bool> _record = new("--record") { Description = "Record it from its start." };
    private readonly Option<string[]> _reminder = new("--reminder") { Description = "How long before the start people are reminded: 15m, 1h. May be repeated.", HelpName = "LENGTH", Arity = ArgumentArity.OneOrMore };
    private readonly Option<string?> _repeat = new("--repeat") { Description = "How it repeats, an RRULE: FREQ=WEEKLY;BYDAY=TU;COUNT=10.", HelpName = "RRULE" };
    private readonly Option<string?> _key = new("--key", "-k") { Description = "Your own name for the meeting. The same key never makes a second meeting, so a command that failed can be run again. Default: a new one each time.", HelpName = "KEY" };
    private readonly Option<SchedulingFacet[]> _tolerate = new("--tolerate") { Description = "Something that the meeting may go without where the vendor cannot do it, such as Reminders. May be repeated.", HelpName = "FACET", Arity = ArgumentArity.OneOrMore };

    public MeetingsCreateCommand(MeetingApisTool tool)
        : base(
            tool,
            "create",
            "Create a meeting, book its rooms, and invite people. If a step fails, what was done is undone.",
            "meetingapis meetings create --title \"Weekly review\" --start \"2026-12-01 10:00\" --invite +8613800138001 --room omm_1001 --key order-4711",
            "meetingapis meetings create --title Review --start \"2026-12-01 11:00\" --online --invite li@example.com --dry-run",
            "meetingapis meetings create --title Review --start \"2026-12-01 11:00\" --invite +8613800138002 --simulate --vendor wecom")
    {
        Option[] options = [_title, _time.Start, _time.Duration, _time.Zone, _organizer, _invite, _optional, _room, _online, _record, _reminder, _repeat, _description, _key, _tolerate];
        foreach (Option option in options)
        {
            Add(option);
        }
    }

    protected override Task<int> RunAsync(Invocation run, CancellationToken cancellationToken)
    {
        MeetingTime during = _time.Read(run);
        TimeSpan[] reminders = [.. (run.Value(_reminder) ?? []).Select(static text => DurationText.TryParse(text, out TimeSpan length) ? length : throw new UsageException($"'{text}' is no length of time. Write it like 15m or 1h."))];
        MeetingRecurrence? recurrence = RecurrenceOf(run.Value(_repeat), during);
        return run.WithVendorAsync(
            vendor: null,
            async session =>
            {
                MeetingPlan plan = (await PlanAsync(run, session, during, cancellationToken)) with
                {
                    Reminders = reminders.Length > 0 ? reminders : null,
                    Recurrence = recurrence,
                };
                ScheduledMeeting meeting = await ScheduleAsync(run, session, plan, cancellationToken);
                return () =>
                {
                    MeetingPrinter.Print(run, session, meeting);
                    if (session.IsSimulated)
                    {
                        run.Note("The office is simulated: this meeting ends with the command. 'meetingapis meetings show demo --simulate' shows one that is always there.");
                    }
                };
            },
            cancellationToken);
    }

    private static MeetingRecurrence? RecurrenceOf(string? rule, MeetingTime during)
    {
        try
        {
            return rule is null ? null : MeetingRecurrence.FromRRule(rule, during);
        }
        catch (FormatException e)
        {
            throw new UsageException($"--repeat cannot be read: {e.Message}", e);
        }
    }

    private static async Task<ScheduledMeeting> ScheduleAsync(Invocation run, VendorSession session, MeetingPlan plan, CancellationToken cancellationToken)
    {
        try
        {
            return await run.WithProgressAsync("Scheduling", _ => session.Scheduler.ScheduleAsync(plan, cancellationToken));
        }
        catch (MeetingApiException e) when (session.DryRun is null && FailureReader.IsOutcomeUnknown(e))
        {
            // Without the key, another run would make another meeting.
            run.Note($"The key of this meeting is {plan.Key}. Run the same command with --key {plan.Key}: it finishes the meeting, or shows it, and makes no second one.");
            throw;
        }
    }

    private async Task<MeetingPlan> PlanAsync(Invocation run, VendorSession session, MeetingTime during, CancellationToken cancellationToken)
    {
        string[] invited = run.Value(_invite) ?? [];
        string[] optional = run.Value(_optional) ?? [];
        string[] rooms = run.Value(_room) ?? [];
        string? organizer = run.Value(_organizer) ?? session.Organizer;
        if (organizer is null && session.Vendor != MeetingVendor.Feishu)
        {
            throw new UsageException($"{session.Vendor} needs to know whose meeting it is. Say it with --organizer, or set an organizer in the profile.");
        }

        string[] everybody = organizer is null ? [.. invited, .. optional] : [organizer, .. invited, .. optional];
        session.ExpectInDryRun(everybody, rooms);
        IReadOnlyDictionary<string, Person> people = await PeopleFinder.FindAsync(session, everybody, cancellationToken);
        return new MeetingPlan
        {
            Key = run.Value(_key) ?? Guid.NewGuid().ToString("N"),
            Title = run.Value(_title)!,
            Description = run.Value(_description),
            During = during,
            Organizer = organizer is null ? null : people[organizer],
            Attendees = [.. invited.Select(text => people[text]).Distinct()],
            OptionalAttendees = [.. optional.Select(text => people[text]).Distinct()],
            Rooms = [.. rooms.Distinct(StringComparer.Ordinal).Select(id => new Room(session.Vendor, id))],
            Online = run.Value(_online),
            Recording = run.Value(_record) ? true : null,
            Tolerated = run.Value(_tolerate) ?? [],
        };
    }
}
