using System.Net;

namespace MeetingApis.Internal;

/// <summary>Identifies an answer for the vendor's support.</summary>
/// <param name="Status">Its status.</param>
/// <param name="RequestId">The request id; null where the vendor gave none.</param>
internal sealed record AnswerSource(HttpStatusCode Status, string? RequestId);
