namespace MeetingApis.Sharing.Tests;

/// <summary>The store of a single process. Needs no server.</summary>
public sealed class InMemoryGrantStoreTests : GrantStoreContract
{
    private protected override IGrantStore Store { get; } = new InMemoryGrantStore();
}
