namespace MeetingApis.Scheduling.Tests;

/// <summary>Schedules a plan, and compares what came of it with what the plan and the capabilities say.</summary>
internal static class PlanTrial
{
    /// <summary>Schedules the plan; if it is refused, once more with the refusal tolerated.</summary>
    /// <param name="process">The scheduler.</param>
    /// <param name="plan">The plan.</param>
    /// <param name="allowed">What the vendor may lack for it.</param>
    /// <param name="cancellationToken">Cancels the calls.</param>
    /// <returns>What is wrong, and the meeting; null if there is none.</returns>
    public static async Task<(IReadOnlyList<string> Wrong, ScheduledMeeting? Meeting)> RunAsync(OfficeProcess process, MeetingPlan plan, IReadOnlyList<SchedulingFacet> allowed, CancellationToken cancellationToken)
    {
        List<string> wrong = [];
        (ScheduledMeeting? meeting, MeetingScheduleException? refusal) = await TryAsync(process, plan, wrong, cancellationToken);
        SchedulingFacet[] missing = [.. refusal?.MissingFacets.Select(static one => one.Facet) ?? []];
        wrong.AddRange(missing.Except(allowed).Select(static facet => $"{facet} is refused, which the plan does not ask for"));
        wrong.AddRange(missing.Where(facet => process.Scheduler.Capabilities[facet].Support == FacetSupport.Yes).Select(static facet => $"{facet} is refused, which the scheduler says it can do"));
        if (refusal is not null)
        {
            wrong.AddRange(refusal.MissingFacets.Where(static one => one.Reason.Length == 0).Select(static one => $"{one.Facet} is refused without a reason"));
            MeetingPlan tolerant = plan.Tolerate(missing);
            (meeting, MeetingScheduleException? second) = await TryAsync(process, tolerant, wrong, cancellationToken);
            if (second is { MissingFacets: var still })
            {
                wrong.AddRange(still.Where(one => missing.Contains(one.Facet) && CanGoWithout(one.Facet)).Select(static one => $"{one.Facet} is refused though it is tolerated"));
                wrong.AddRange(still.Where(one => !missing.Contains(one.Facet)).Select(static one => $"{one.Facet} is refused only the second time"));
            }
            else if (meeting is not null && !missing.ToHashSet().SetEquals(meeting.Tolerated.Select(static one => one.Facet)))
            {
                wrong.Add($"it went without {string.Join(", ", missing)}, but says {string.Join(", ", meeting.Tolerated.Select(static one => one.Facet))}");
            }
        }

        if (meeting is not null)
        {
            wrong.AddRange(PlanComparison.Differences(plan, meeting, missing).Select(static text => $"returned {text}"));
            ScheduledMeeting read = await process.Scheduler.GetAsync(ScheduledMeetingId.Parse(meeting.Id.ToString()), cancellationToken);
            wrong.AddRange(PlanComparison.Differences(plan, read, missing).Select(static text => $"read {text}"));
        }

        return (wrong, meeting);
    }

    private static async Task<(ScheduledMeeting? Meeting, MeetingScheduleException? Refusal)> TryAsync(OfficeProcess process, MeetingPlan plan, List<string> wrong, CancellationToken cancellationToken)
    {
        process.Line.Forget();
        try
        {
            return (await process.Scheduler.ScheduleAsync(plan, cancellationToken), null);
        }
        catch (MeetingScheduleException refusal) when (refusal.MissingFacets.Count > 0)
        {
            if (process.Line.Calls.Count > 0)
            {
                wrong.Add($"it was refused after {string.Join(", ", process.Line.Calls)}");
            }

            return (null, refusal);
        }
        catch (MeetingValidationException) when (plan.Tolerated.Count > 0 && process.Line.Calls.Count == 0)
        {
            // What is left of the plan breaks a rule.
            return (null, null);
        }
    }

    /// <summary>Without these there is no meeting that the plan could mean.</summary>
    private static bool CanGoWithout(SchedulingFacet facet) => facet is not (SchedulingFacet.TimeZone or SchedulingFacet.RoomAtEveryOccurrence or SchedulingFacet.Organizer or SchedulingFacet.Key);
}
