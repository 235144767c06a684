using System.Text.Json;
using MeetingApis.Scheduling;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Sessions;

/// <summary>One vendor, opened for one command.</summary>
internal abstract class VendorSession(SessionSetup setup) : IAsyncDisposable
{
    public MeetingVendor Vendor => Scheduler.Identity.Vendor;

    public abstract IMeetingScheduler Scheduler { get; }

    /// <summary>The person who organizes, unless the command line names another. Null for nobody.</summary>
    public string? Organizer => setup.Organizer;

    /// <summary>Prints requests instead of sending them. Null if they are sent.</summary>
    public DryRun? DryRun => setup.DryRun;

    /// <summary>Compares the clocks.</summary>
    public VendorClock Clock => setup.Clock;

    public TimeProvider Time => setup.Time;

    public bool IsSimulated => setup.IsSimulated;

    /// <summary>A room of the simulated office that is free in the morning.</summary>
    public Room DemoRoom => new(Vendor, Vendor == MeetingVendor.Feishu ? "omm_1002" : "1002");

    /// <summary>Lists rooms as they come.</summary>
    /// <param name="area">Where, as in <see cref="RoomQuery.Area"/>. Null for everywhere.</param>
    /// <param name="requester">Who asks. Null for nobody.</param>
    /// <param name="cancellationToken">Cancels the listing.</param>
    public abstract IAsyncEnumerable<Room> ListRoomsAsync(string? area, Person? requester, CancellationToken cancellationToken);

    /// <summary>Harmless calls, each of which tells whether the app may call a family of operations.</summary>
    /// <param name="person">Somebody of the organisation, for calls that need one. Null if nobody is known.</param>
    public abstract IEnumerable<Probe> Probes(Person? person);

    /// <summary>Sends a request in the vendor's own words.</summary>
    /// <exception cref="ArgumentException">The request cannot be sent.</exception>
    public abstract Task<JsonElement> SendAsync(MeetingRequest request, CancellationToken cancellationToken);

    /// <summary>Tells a dry run which people and rooms the command line names: its simulator would not find them.</summary>
    /// <param name="people">People as the user writes them.</param>
    /// <param name="rooms">The ids of rooms.</param>
    public void ExpectInDryRun(IEnumerable<string> people, IEnumerable<string> rooms)
    {
        if (DryRun is not null)
        {
            Expect([.. people.Except(SimulatedOffice.People.Select(static person => person.Mobile), StringComparer.Ordinal)], [.. rooms]);
        }
    }

    public async ValueTask DisposeAsync()
    {
        await setup.DisposeAsync();
        GC.SuppressFinalize(this);
    }

    /// <summary>Makes people and rooms known to the simulator.</summary>
    protected abstract void Expect(IReadOnlyList<string> people, IReadOnlyList<string> rooms);
}
