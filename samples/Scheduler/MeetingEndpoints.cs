using MeetingApis.Scheduling;
using Microsoft.AspNetCore.Http.HttpResults;
using Microsoft.AspNetCore.Mvc;

namespace MeetingApis.Samples.Scheduler;

/// <summary>The meetings of a vendor. What a vendor refuses, <see cref="MeetingApiExceptionHandler"/> answers.</summary>
internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder meetings = routes.MapGroup("/vendors/{vendor}/meetings");
        meetings.MapPost("/", ScheduleAsync);
        meetings.MapGet("/{id}", ReadAsync);
        meetings.MapPost("/{id}/move", MoveAsync);
        meetings.MapPatch("/{id}", ChangeAsync);
        meetings.MapDelete("/{id}", CancelAsync);
    }

    private static async Task<Created<MeetingAnswer>> ScheduleAsync(
        VendorScheduler vendor, [FromHeader(Name = "Idempotency-Key")] string? key, PlanBody body, CancellationToken cancellationToken)
    {
        MeetingPlan plan = await body.ToPlanAsync(key, vendor, cancellationToken);
        ScheduledMeeting meeting = await vendor.Scheduler.ScheduleAsync(plan, cancellationToken);
        return TypedResults.Created($"/vendors/{vendor.Name}/meetings/{meeting.Id}", new MeetingAnswer(meeting));
    }

    private static async Task<MeetingAnswer> ReadAsync(VendorScheduler vendor, string id, CancellationToken cancellationToken) =>
        new(await vendor.Scheduler.GetAsync(vendor.IdOf(id), cancellationToken));

    private static async Task<MeetingAnswer> MoveAsync(VendorScheduler vendor, string id, MoveBody body, CancellationToken cancellationToken) =>
        new(await vendor.Scheduler.MoveAsync(vendor.IdOf(id), body.ToStart(), cancellationToken));

    private static async Task<MeetingAnswer> ChangeAsync(VendorScheduler vendor, string id, ChangeBody body, CancellationToken cancellationToken) =>
        new(await vendor.Scheduler.ChangeAsync(vendor.IdOf(id), await body.ToChangeAsync(vendor, cancellationToken), cancellationToken));

    private static async Task<NoContent> CancelAsync(VendorScheduler vendor, string id, CancellationToken cancellationToken)
    {
        await vendor.Scheduler.CancelAsync(vendor.IdOf(id), cancellationToken);
        return TypedResults.NoContent();
    }
}
