using Microsoft.AspNetCore.Http.HttpResults;

namespace MeetingApis.Samples.Scheduler;

/// <summary>The service's three endpoints. What a vendor refuses, <see cref="MeetingApiExceptionHandler"/> answers.</summary>
internal static class MeetingEndpoints
{
    public static void MapMeetings(this IEndpointRouteBuilder routes)
    {
        RouteGroupBuilder meetings = routes.MapGroup("/meetings");
        meetings.MapPost("/", CreateAsync);
        meetings.MapPut("/{vendor}/{id}", MoveAsync);
        meetings.MapDelete("/{vendor}/{id}", CancelAsync);
    }

    private static async Task<Created<ScheduledMeeting>> CreateAsync(NewMeetingBody body, IServiceProvider services, CancellationToken cancellationToken)
    {
        IMeetingScheduler scheduler = services.GetRequiredKeyedService<IMeetingScheduler>(body.Vendor);
        ScheduledMeeting meeting = await scheduler.CreateAsync(body.ToPlan(), cancellationToken);
        return TypedResults.Created($"/meetings/{meeting.Vendor}/{Uri.EscapeDataString(meeting.Id)}", meeting);
    }

    private static async Task<Results<NoContent, NotFound>> MoveAsync(
        string vendor, string id, MeetingBody body, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetKeyedService<IMeetingScheduler>(vendor) is not { } scheduler)
        {
            return TypedResults.NotFound();
        }

        await scheduler.MoveAsync(id, body.ToPlan(), cancellationToken);
        return TypedResults.NoContent();
    }

    private static async Task<Results<NoContent, NotFound>> CancelAsync(
        string vendor, string id, string organizerId, IServiceProvider services, CancellationToken cancellationToken)
    {
        if (services.GetKeyedService<IMeetingScheduler>(vendor) is not { } scheduler)
        {
            return TypedResults.NotFound();
        }

        await scheduler.CancelAsync(id, organizerId, cancellationToken);
        return TypedResults.NoContent();
    }
}
