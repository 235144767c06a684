using MeetingApis.AspNetCore.Internal;
using MeetingApis.Feishu;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Endpoints that receive events of Feishu.</summary>
public static class FeishuEventEndpoints
{
    /// <summary>
    /// Receives the events that are registered with <c>AddFeishuEvents</c>, and responds to Feishu's check of the address.
    /// Enter the address in the app's settings at Feishu. The endpoint needs no authorization and is not described in
    /// OpenAPI documents: each delivery proves itself by its signature. A body is 1 MiB at most.
    /// </summary>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="pattern">The path, such as <c>/feishu/events</c>. One address serves one app.</param>
    /// <param name="name">The name under which the events are registered. Empty for the default.</param>
    /// <returns>The endpoint, to which you can add conventions.</returns>
    /// <exception cref="InvalidOperationException">No events are registered under the name.</exception>
    /// <example>
    /// <code>
    /// app.MapFeishuEvents("/feishu/events");
    /// </code>
    /// </example>
    public static IEndpointConventionBuilder MapFeishuEvents(this IEndpointRouteBuilder endpoints, string pattern, string name = "") =>
        EventEndpoint.Map<FeishuEvent>(endpoints, pattern, name, ["POST"], "AddFeishuEvents");
}
