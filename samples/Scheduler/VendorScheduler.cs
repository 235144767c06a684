using MeetingApis.Scheduling;

namespace MeetingApis.Samples.Scheduler;

/// <summary>The scheduler of the vendor that the route names.</summary>
/// <param name="Name">The vendor: a <see cref="VendorName"/>.</param>
/// <param name="Scheduler">Its scheduler.</param>
internal sealed record VendorScheduler(string Name, IMeetingScheduler Scheduler)
{
    public MeetingVendor Vendor => Scheduler.Identity.Vendor;

    /// <summary>For the framework, which binds the parameters of an endpoint.</summary>
    public static ValueTask<VendorScheduler?> BindAsync(HttpContext context)
    {
        string name = context.GetRouteValue("vendor") as string ?? "";
        return context.RequestServices.GetKeyedService<IMeetingScheduler>(name) is { } scheduler
            ? ValueTask.FromResult<VendorScheduler?>(new VendorScheduler(name, scheduler))
            : throw new BadHttpRequestException(
                $"There is no vendor '{name}' here. The vendors are {string.Join(", ", context.RequestServices.GetRequiredService<VendorList>().Names)}.",
                StatusCodes.Status404NotFound);
    }

    /// <summary>Reads the id of a meeting, which must be one of this scheduler.</summary>
    /// <exception cref="MeetingNotFoundException">It is not.</exception>
    public ScheduledMeetingId IdOf(string text) => ScheduledMeetingId.TryParse(text, out ScheduledMeetingId? id) && id.Identity == Scheduler.Identity
        ? id
        : throw new MeetingNotFoundException("The text is not the id of a meeting of this vendor and app.") { Vendor = Vendor };

    /// <summary>The rooms with these ids. Null where there are no ids.</summary>
    public IReadOnlyList<Room>? RoomsOf(IReadOnlyList<string>? ids) => ids is null ? null : [.. ids.Select(id => new Room(Vendor, id))];
}
