using System.Globalization;

namespace MeetingApis.Scheduling.Tests;

/// <summary>
/// Random plans: each is refused before anything is sent, with a name for what is missing, or the vendor holds exactly the
/// plan. Cancelled, it leaves nothing. More plans than usual are made if <c>MEETINGAPIS_RANDOM_PLANS</c> says how many.
/// </summary>
public abstract class SchedulerRandomPlans(MeetingVendor vendor)
{
    private const int Usual = 500;
    private const int MostWrong = 10;

    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Fact]
    public async Task A_random_plan_is_held_or_refused_and_leaves_nothing()
    {
        int plans = int.TryParse(Environment.GetEnvironmentVariable("MEETINGAPIS_RANDOM_PLANS"), CultureInfo.InvariantCulture, out int many) ? many : Usual;
        await using Office office = await Office.OpenAsync(vendor);
        OfficeProcess process = office.StartProcess(isStoreShared: true);
        List<string> wrong = [];
        (int scheduled, int moved) = (0, 0);
        for (int seed = 0; seed < plans && wrong.Count < MostWrong; seed++)
        {
            MeetingPlan plan = PlanOf(office, new Seeded(seed)) with { Key = $"random-{seed}" };
            List<string> found = [];
            try
            {
                (IReadOnlyList<string> differences, ScheduledMeeting? meeting) = await PlanTrial.RunAsync(process, plan, Enum.GetValues<SchedulingFacet>(), Cancellation);
                found.AddRange(differences);
                if (meeting is not null)
                {
                    scheduled++;
                    (bool isMoved, IEnumerable<string> ofMove) = meeting.Tolerated.Count == 0 ? await MoveAsync(process, plan, meeting, new Seeded(seed)) : (false, []);
                    moved += isMoved ? 1 : 0;
                    found.AddRange(ofMove);
                    await process.Scheduler.CancelAsync(meeting.Id, Cancellation);
                }
            }
            catch (MeetingValidationException e)
            {
                found.AddRange(process.Line.Calls.Select(call => $"it is not valid ({e.Message}), after {call}"));
            }
            catch (MeetingApiException e)
            {
                found.Add(e.ToString());
            }

            found.AddRange(office.Held.Select(static one => $"cancelled, it still holds {one}"));
            found.AddRange(office.HeldRooms.Select(static one => $"cancelled, it still holds {one}"));
            wrong.AddRange(found.Select(text => $"seed {seed}: {text}\n    {plan}"));
        }

        Assert.True(wrong.Count == 0, string.Join('\n', wrong));
        Assert.True(scheduled > plans / 3, $"Only {scheduled} of {plans} plans were scheduled.");
        Assert.True(moved > scheduled / 4, $"Only {moved} of {scheduled} meetings were moved.");
    }

    /// <summary>Moves a meeting. It is at the new time then, or refused and where it was.</summary>
    private static async Task<(bool IsMoved, IEnumerable<string> Wrong)> MoveAsync(OfficeProcess process, MeetingPlan plan, ScheduledMeeting meeting, Seeded random)
    {
        MeetingPlan moved = plan with { During = plan.During.StartingAt(plan.During.Start.AddDays(random.Number(-3, 10)).AddMinutes(random.Number(-200, 200))) };
        if (moved.During.FirstDay != plan.During.FirstDay)
        {
            moved = moved with { Recurrence = plan.Recurrence?.Moved(plan.During.FirstDay, moved.During.FirstDay) };
        }

        bool isMoved = true;
        try
        {
            await process.Scheduler.MoveAsync(meeting.Id, moved.During.Start, Cancellation);
        }
        catch (Exception e) when (e is MeetingValidationException or MeetingScheduleException { MissingFacets.Count: > 0 })
        {
            isMoved = false;
        }

        ScheduledMeeting read = await process.Scheduler.GetAsync(meeting.Id, Cancellation);
        return (isMoved, PlanComparison.Differences(isMoved ? moved : plan, read, []).Select(text => $"{(isMoved ? "moved" : "not moved")} to {moved.During}: {text}"));
    }

    private static MeetingPlan PlanOf(Office office, Seeded random)
    {
        bool isOnline = random.Flip(70);
        (MeetingRecurrence series, MeetingTime during) = random.Series(FacetCase.Day, random.Flip(70) ? "Asia/Shanghai" : null);
        IReadOnlyList<Person> people = random.Some(office.People, office.People.Count);
        int required = random.Flip(80) ? people.Count : random.Number(0, people.Count);
        return new MeetingPlan
        {
            Key = "",
            Title = "T" + string.Concat(random.Text(30).Where(static c => !char.IsControl(c))).TrimEnd(),
            Description = random.Flip(60) ? random.Text(80).Trim() : null,
            During = during,
            Organizer = office.People[0],
            Attendees = [.. people.Take(required)],
            OptionalAttendees = [.. people.Skip(required)],
            Rooms = random.Some(office.Rooms, random.Flip(80) ? 1 : 3),
            Online = isOnline,
            Password = isOnline && random.Flip(15) ? random.Number(1000, 999999).ToString(CultureInfo.InvariantCulture) : null,
            Recording = random.Flip(15) ? random.Flip() : null,
            Reminders = random.Flip(30) ? [.. random.Some([0, 5, 15, 60, 1440, 7], 3).Select(static minutes => TimeSpan.FromMinutes(minutes))] : null,
            Recurrence = random.Flip(30) ? series : null,
        };
    }
}
