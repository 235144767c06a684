namespace MeetingApis.Tests.WireMock;

/// <summary>Tests that share the server, one after another: its scenarios and its count of requests are for all.</summary>
[CollectionDefinition(Name)]
public sealed class WireMockCollection : ICollectionFixture<WireMockFixture>
{
    public const string Name = "WireMock";
}
