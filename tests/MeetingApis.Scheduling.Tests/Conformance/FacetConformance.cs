namespace MeetingApis.Scheduling.Tests;

/// <summary>
/// Nothing is dropped in silence: what a plan asks for is held exactly, or refused before anything is sent, or left out
/// because the plan tolerates it. It needs nothing but a scheduler, and runs against a real tenant too.
/// </summary>
[Trait("Tenant", "yes")]
public abstract class FacetConformance(MeetingVendor vendor)
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    public static TheoryData<string> Cases { get; } = [.. FacetCase.All.Keys];

    public static TheoryData<string> Changes { get; } = [.. ChangeCase.All.Keys];

    [Theory]
    [MemberData(nameof(Cases))]
    public async Task A_facet_is_held_or_refused_or_tolerated(string name)
    {
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);
        FacetCase one = FacetCase.All[name];

        (IReadOnlyList<string> wrong, _) = await PlanTrial.RunAsync(process, one.Plan(office, office.Plan()), one.Facets, Cancellation);

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public async Task A_change_is_held_or_refused(string name)
    {
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);
        ChangeCase one = ChangeCase.All[name];
        MeetingPlan plan = one.Before(office, office.Plan() with { Description = "vorher" });
        ScheduledMeeting meeting = await process.Scheduler.ScheduleAsync(plan, Cancellation);

        Exception? refusal = await Record.ExceptionAsync(async () => meeting = await process.Scheduler.ChangeAsync(meeting.Id, one.Change(office), Cancellation));

        if (refusal is not null)
        {
            Assert.NotEmpty(Assert.IsType<MeetingScheduleException>(refusal).MissingFacets);
            Assert.Subset(one.Facets.ToHashSet(), ((MeetingScheduleException)refusal).MissingFacets.Select(static facet => facet.Facet).ToHashSet());
        }

        ScheduledMeeting read = await process.Scheduler.GetAsync(meeting.Id, Cancellation);
        IReadOnlyList<string> wrong = PlanComparison.Differences(refusal is null ? one.After(office, plan) : plan, read, []);
        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
    }

    [Fact]
    public async Task A_series_that_moves_to_another_day_repeats_on_that_day()
    {
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);
        ChangeCase one = ChangeCase.All["another day of a series"];
        MeetingPlan plan = one.Before(office, office.Plan());
        ScheduledMeeting meeting = await process.Scheduler.ScheduleAsync(plan, Cancellation);

        await process.Scheduler.MoveAsync(meeting.Id, one.After(office, plan).During.Start, Cancellation);

        Assert.Empty(PlanComparison.Differences(one.After(office, plan), await process.Scheduler.GetAsync(meeting.Id, Cancellation), []));
    }

    [Fact]
    public async Task A_series_is_not_changed_to_a_day_that_its_rule_does_not_name()
    {
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);
        ChangeCase one = ChangeCase.All["another day of a series"];
        MeetingPlan plan = one.Before(office, office.Plan());
        ScheduledMeeting meeting = await process.Scheduler.ScheduleAsync(plan, Cancellation);

        await Assert.ThrowsAsync<MeetingValidationException>(() => process.Scheduler.ChangeAsync(meeting.Id, one.Change(office) with { Recurrence = null }, Cancellation));

        Assert.Empty(PlanComparison.Differences(plan, await process.Scheduler.GetAsync(meeting.Id, Cancellation), []));
    }

    [Fact]
    public async Task A_cancelled_meeting_is_gone_and_can_be_cancelled_again()
    {
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);
        ScheduledMeeting meeting = await process.Scheduler.ScheduleAsync(office.Plan(), Cancellation);

        await process.Scheduler.CancelAsync(meeting.Id, Cancellation);
        await process.Scheduler.CancelAsync(meeting.Id, Cancellation);

        await Assert.ThrowsAsync<MeetingNotFoundException>(() => process.Scheduler.MoveAsync(meeting.Id, Office.Time(14).Start, Cancellation));
        await Assert.ThrowsAsync<MeetingNotFoundException>(() => process.Scheduler.ChangeAsync(meeting.Id, new MeetingChange { Title = "neu" }, Cancellation));
        bool isGone;
        try
        {
            isGone = (await process.Scheduler.GetAsync(meeting.Id, Cancellation)).IsCancelled;
        }
        catch (MeetingNotFoundException)
        {
            isGone = true;
        }

        Assert.True(isGone);
    }
}
