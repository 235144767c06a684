namespace MeetingApis.Tests.Reliability;

/// <summary>A transport that answers at once and keeps nothing.</summary>
internal sealed class RecordingTransport(Func<HttpRequestMessage, HttpResponseMessage> answer) : HttpMessageHandler
{
    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) => Task.FromResult(answer(request));
}
