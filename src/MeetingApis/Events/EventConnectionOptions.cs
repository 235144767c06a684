namespace MeetingApis;

/// <summary>The options that all connections for events have in common. They are read once, when the host starts.</summary>
public abstract class EventConnectionOptions
{
    /// <summary>More would be of no use to anybody.</summary>
    private const int MostConnections = 50;

    private static readonly TimeSpan s_longest = TimeSpan.FromDays(30);

    private protected EventConnectionOptions(params ReadOnlySpan<string> hosts)
    {
        StreamHosts = [.. hosts];
    }

    /// <summary>How many connections this process keeps, 1 to 50. 1 by default. The vendor sends each event over one of them, and over those of other processes likewise.</summary>
    public int Connections { get; set; } = 1;

    /// <summary>The hosts to which connections go, each with all hosts below it. The vendor names one of them for every connection; another one is not connected to. The vendor's own domains by default; add that of a private deployment.</summary>
    public IList<string> StreamHosts { get; }

    /// <summary>Adds what is wrong with the options.</summary>
    internal virtual void Check(OptionsFailures failures)
    {
        failures.Require(Connections is >= 1 and <= MostConnections, $"{nameof(Connections)} must be 1 to {MostConnections}, but is {Connections}.");
        failures.Require(StreamHosts.Count > 0 && StreamHosts.All(static host => Uri.CheckHostName(host) != UriHostNameType.Unknown), $"{nameof(StreamHosts)} must hold the names of hosts, such as stream.example.com, and nothing else.");
    }

    /// <summary>Adds a time that no event could keep.</summary>
    internal static void CheckTime(TimeSpan time, string name, OptionsFailures failures) =>
        failures.Require(time > TimeSpan.Zero && time <= s_longest, $"{name} must be above zero and not above {s_longest}, but is {time}.");
}
