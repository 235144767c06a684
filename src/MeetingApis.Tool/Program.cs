using System.Globalization;
using System.Runtime.InteropServices;
using MeetingApis.Tool;

// Texts, dates and numbers are the same everywhere, so that programs can read them.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;

var host = ToolHost.OfProcess();
using var cancellation = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Cancel);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Cancel);
return await new MeetingApisTool(host).RunAsync(args, cancellation.Token);

// A half-made meeting is undone before the tool ends. Whoever does not want to wait sends the signal again.
void Cancel(PosixSignalContext signal)
{
    if (cancellation.IsCancellationRequested)
    {
        return;
    }

    signal.Cancel = true;
    host.Error.WriteLine("Cancelling. Press Ctrl+C again to stop at once.");
    cancellation.Cancel();
}
