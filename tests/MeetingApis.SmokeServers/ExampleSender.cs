using System.Net;
using System.Net.Sockets;
using System.Text.Json;
using MeetingApis.Testing;

namespace MeetingApis.SmokeServers;

/// <summary>Sends the example of each of a vendor's events: to an address as soon as it answers, and over the first connection.</summary>
internal sealed class ExampleSender
{
    /// <summary>What the library takes for itself needs apps of many organisations, and codes that are none.</summary>
    private static readonly string[] s_own = ["app_ticket", "suite_ticket", "create_auth", "reset_permanent_code", "cancel_auth"];

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(200);

    private readonly SimulatedEvents _events;
    private readonly string _vendor;
    private readonly string[] _types;
    private readonly Uri _address = new($"http://127.0.0.1:{FreePort()}/");

    public ExampleSender(string vendor, SimulatedEvents events)
    {
        using var contracts = JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "EventContracts", vendor + ".json")));
        (_vendor, _events) = (vendor, events);
        _types = [.. contracts.RootElement.EnumerateArray().Select(static contract => contract.GetProperty("type").GetString()!).Except(s_own, StringComparer.Ordinal)];
    }

    /// <summary>Where the program has to listen, and what it will be told.</summary>
    public string Arguments => $"Events:{_vendor}:Address={_address}{Environment.NewLine}Events:{_vendor}:Types={string.Join(',', _types)}";

    public void Start()
    {
        _ = SendToAddressAsync();
        if (_events is ConnectedSimulatedEvents connected)
        {
            _ = SendOverConnectionAsync(connected);
        }
    }

    private async Task SendToAddressAsync()
    {
        while (true)
        {
            try
            {
                await _events.SendToAsync(_address);
                break;
            }
            catch (InvalidOperationException)
            {
                await Task.Delay(s_pause);
            }
        }

        await SendAllAsync();
    }

    private async Task SendOverConnectionAsync(ConnectedSimulatedEvents connected)
    {
        await connected.WhenConnectedAsync();
        await SendAllAsync();
    }

    private async Task SendAllAsync()
    {
        foreach (string type in _types)
        {
            await _events.SendAsync(type);
        }
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
