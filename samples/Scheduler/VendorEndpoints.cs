using MeetingApis.Scheduling;
using Microsoft.Extensions.Options;

namespace MeetingApis.Samples.Scheduler;

/// <summary>The vendors, what each can do, and whom and which rooms it has.</summary>
internal static class VendorEndpoints
{
    public static void MapVendors(this IEndpointRouteBuilder routes)
    {
        routes.MapGet("/vendors", static (VendorList vendors, IOptions<OfficeSettings> office) => new { vendors.Names, vendors.ExamplePerson, office.Value.TimeZone });
        RouteGroupBuilder vendor = routes.MapGroup("/vendors/{vendor}");
        vendor.MapGet("/capabilities", static (VendorScheduler vendor) => vendor.Scheduler.Capabilities);
        vendor.MapGet("/people", FindPeopleAsync);
        vendor.MapGet("/rooms", FindRoomsAsync);
        vendor.MapGet("/days/{date}", ReadDayAsync);
    }

    private static async Task<IReadOnlyList<PeopleSearchRow>> FindPeopleAsync(VendorScheduler vendor, string[]? find, CancellationToken cancellationToken)
    {
        var input = new Input();
        if (find is null or [])
        {
            input.Refuse("find", "is missing. Give a mobile number such as %2B8613800138001, or an e-mail address, once for each person.");
        }

        input.ThrowIfWrong();
        return (await vendor.Scheduler.FindPeopleAsync(find!, cancellationToken)).Rows;
    }

    private static async Task<RoomSearch> FindRoomsAsync(
        VendorScheduler vendor, string? start, string? end, string? timeZone, string? seats, string? area, string? requester, CancellationToken cancellationToken)
    {
        var input = new Input();
        MeetingTime? during = input.During(start, end, timeZone);
        int? people = input.Number("seats", seats);
        input.ThrowIfWrong();
        var query = new RoomQuery { During = during!, Seats = people, Area = area, Requester = await RequesterAsync(vendor, requester, cancellationToken) };
        return await vendor.Scheduler.FindRoomsAsync(query, cancellationToken: cancellationToken);
    }

    /// <summary>The rooms on a working day: a search for all of it, which says of each room that is not free when it is held.</summary>
    private static async Task<DayAnswer> ReadDayAsync(
        VendorScheduler vendor, string date, string? seats, string? area, string? requester, IOptions<OfficeSettings> office, CancellationToken cancellationToken)
    {
        var input = new Input();
        DateOnly? asked = input.Day("date", date);
        int? people = input.Number("seats", seats);
        input.ThrowIfWrong();
        var day = WorkingDay.Of(asked!.Value, office.Value);
        var query = new RoomQuery { During = day.Time, Seats = people, Area = area, Requester = await RequesterAsync(vendor, requester, cancellationToken) };
        return DayAnswer.Of(day, await vendor.Scheduler.FindRoomsAsync(query, cancellationToken: cancellationToken));
    }

    private static async Task<Person?> RequesterAsync(VendorScheduler vendor, string? requester, CancellationToken cancellationToken) => string.IsNullOrWhiteSpace(requester)
        ? null
        : (await Guests.FindAsync(vendor.Scheduler, [("requester", [requester])], cancellationToken))[0][0];
}
