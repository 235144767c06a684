using Refit;

namespace MeetingApis.Tests.Routing;

internal interface IOverloaded
{
    [Get("/a")]
    Task GetAsync(CancellationToken cancellationToken);

    [Get("/b")]
    Task GetAsync(string id, CancellationToken cancellationToken);
}
