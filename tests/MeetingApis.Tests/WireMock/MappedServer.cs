namespace MeetingApis.Tests.WireMock;

/// <summary>A server that has loaded the mapping files in its own format.</summary>
internal abstract class MappedServer : IDisposable
{
    public abstract Uri BaseAddress { get; }

    /// <summary>Whether 1 and 1.0 are the same in a body.</summary>
    public abstract bool ComparesNumbersByValue { get; }

    /// <summary>The name of the mapping that gave the last answer; null where none matched.</summary>
    /// <param name="response">The last answer.</param>
    public abstract string? MatchedBy(HttpResponseMessage response);

    /// <summary>How many requests of this method came for exactly this path and query since the last reset.</summary>
    public abstract Task<int> CountAsync(HttpMethod method, string pathAndQuery, CancellationToken cancellationToken);

    /// <summary>Puts every scenario back to its start and forgets the requests received.</summary>
    public abstract Task ResetAsync(CancellationToken cancellationToken);

    public abstract void Dispose();
}
