// Makes calls that fail while the process has no file descriptor left, gives the descriptors back, and makes them again.
// Arguments: the vendor, the server's address, "starved" or "fed", and what the server is to do, one argument each.
using System.Diagnostics;
using System.Diagnostics.Metrics;
using MeetingApis;
using MeetingApis.Starvation;

MeetingVendor vendor = Enum.Parse<MeetingVendor>(args[0]);
var address = new Uri(args[1]);
bool isStarved = args[2] == "starved";
Scenario[] scenarios = [.. Scenario.OfTheClient, .. args[3..].Select(static app => new Scenario(app))];

using var loggers = new FormattingLoggers();
using var activities = new ActivityListener { ShouldListenTo = static _ => true, Sample = static (ref _) => ActivitySamplingResult.AllDataAndRecorded };
ActivitySource.AddActivityListener(activities);
using var meters = new MeterListener { InstrumentPublished = static (instrument, listener) => listener.EnableMeasurementEvents(instrument) };
meters.Start();

// The clients of both rounds: an app remembers its failures.
Func<string, CancellationToken, Task> healthy = Client.Build(vendor, "healthy", options => options.BaseAddress = address, loggers);
var clients = new Func<string, CancellationToken, Task>[2][];
for (int round = 0; round < clients.Length; round++)
{
    clients[round] = [.. scenarios.Select(scenario => Client.Build(
        vendor,
        scenario.App,
        options =>
        {
            options.BaseAddress = address;
            scenario.Configure(options);
        },
        loggers))];
}

// The connection is open from here on, and this program's own ways are known to the runtime.
await healthy("m1", CancellationToken.None);
Console.WriteLine(await Outcome.OfAsync("exercise", static () => throw new TimeoutException("none")));
Threads.Make();

for (int round = 0; round < clients.Length; round++)
{
    using Descriptors? taken = isStarved && round == 0 ? Descriptors.TakeAll() : null;
    for (int i = 0; i < scenarios.Length; i++)
    {
        (Scenario scenario, Func<string, CancellationToken, Task> call) = (scenarios[i], clients[round][i]);
        Console.WriteLine(await Outcome.OfAsync(scenario.App, () => scenario.Call(call)));
    }
}
