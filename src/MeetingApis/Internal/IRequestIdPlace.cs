using System.Net.Http.Headers;

namespace MeetingApis.Internal;

/// <summary>Where a vendor puts the request id of a success.</summary>
internal interface IRequestIdPlace
{
    /// <summary>The id among the headers; null where there is none.</summary>
    string? RequestIdIn(HttpResponseHeaders headers);
}
