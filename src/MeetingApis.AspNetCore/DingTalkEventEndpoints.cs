using MeetingApis.AspNetCore.Internal;
using MeetingApis.DingTalk;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Endpoints that receive events of DingTalk.</summary>
public static class DingTalkEventEndpoints
{
    /// <summary>
    /// Receives the events that are registered with <c>AddDingTalkEvents</c>, and responds to DingTalk's check of the address.
    /// Enter the address in the app's settings at DingTalk. The endpoint needs no authorization and is not described in
    /// OpenAPI documents: each delivery proves itself by its signature. A body is 1 MiB at most.
    /// </summary>
    /// <param name="endpoints">The application's routes.</param>
    /// <param name="pattern">The path, such as <c>/dingtalk/events</c>. One address serves one app.</param>
    /// <param name="name">The name under which the events are registered. Empty for the default.</param>
    /// <returns>The endpoint, to which you can add conventions.</returns>
    /// <exception cref="InvalidOperationException">No events are registered under the name.</exception>
    /// <example>
    /// <code>
    /// app.MapDingTalkEvents("/dingtalk/events");
    /// </code>
    /// </example>
    public static IEndpointConventionBuilder MapDingTalkEvents(this IEndpointRouteBuilder endpoints, string pattern, string name = "") =>
        EventEndpoint.Map<DingTalkEvent>(endpoints, pattern, name, ["POST"], "AddDingTalkEvents");
}
