using MeetingApis.Scheduling;
using MeetingApis.Testing;
using MeetingApis.Tool.Profiles;
using MeetingApis.Tool.Simulation;

namespace MeetingApis.Tool.Sessions;

/// <summary>What a session is made from: the app, the line to the vendor or to a simulator, and what has to be closed.</summary>
internal sealed class SessionSetup : IAsyncDisposable
{
    private readonly ToolHost _host;
    private readonly bool _isOffice;
    private VendorSimulator? _simulator;

    public SessionSetup(Invocation run, MeetingVendor vendor, App? app)
    {
        _host = run.Host;
        Vendor = vendor;
        App = app;
        _isOffice = run.IsSimulated;
        IsSimulated = run.IsSimulated && !run.IsDryRun;
        Address = app?.Address ?? (run.Vendor ?? VendorChoice.Of(vendor)).Address;
        DryRun = run.IsDryRun ? new DryRun() : null;
        Clock = new VendorClock(Time) { InnerHandler = DryRun ?? (HttpMessageHandler)new SocketsHttpHandler() };
        Handler = run.IsVerbose ? new RequestLog(_host.Error, Time) { InnerHandler = Clock } : Clock;
    }

    public MeetingVendor Vendor { get; }

    /// <summary>The app. Null if a simulator makes one.</summary>
    public App? App { get; }

    /// <summary>Where the API is.</summary>
    public Uri Address { get; }

    /// <summary>Whether a simulator stands for the vendor.</summary>
    public bool IsSimulated { get; }

    public DryRun? DryRun { get; }

    public bool NeedsSimulator => IsSimulated || DryRun is not null;

    public VendorClock Clock { get; }

    /// <summary>What the client sends with.</summary>
    public HttpMessageHandler Handler { get; }

    public TimeProvider Time => _host.Time;

    /// <summary>The person who organizes by default. In a simulated office, somebody of it.</summary>
    public string? Organizer => App?.Organizer ?? (_isOffice ? SimulatedOffice.People[0].Mobile : null);

    /// <summary>
    /// Makes schedulers. Feishu and DingTalk find a meeting by its key, from any machine. WeCom does not, so that its keys are
    /// kept in a folder of the user.
    /// </summary>
    public MeetingSchedulers CreateSchedulers()
    {
        IGrantStore? store = Vendor != MeetingVendor.WeCom ? null : NeedsSimulator ? new DryRunGrantStore() : new FileGrantStore(_host.StateFolder);
        return new MeetingSchedulers(new SchedulingOptions { Store = store }, Time);
    }

    /// <summary>Takes a simulator into the setup, which ends it.</summary>
    public T Start<T>(T simulator)
        where T : VendorSimulator
    {
        _simulator = simulator;
        _host.SimulatorStarted?.Invoke(simulator);
        return simulator;
    }

    public async ValueTask DisposeAsync()
    {
        Handler.Dispose();
        if (_simulator is not null)
        {
            await _simulator.DisposeAsync();
        }
    }
}
