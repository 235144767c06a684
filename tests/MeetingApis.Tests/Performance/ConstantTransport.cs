using System.Net.Http.Headers;
using System.Text;

namespace MeetingApis.Tests.Performance;

/// <summary>Takes each request in and gives the same answer at once, on the caller's thread. Requests for a token get one.</summary>
internal sealed class ConstantTransport(string answer) : HttpMessageHandler
{
    private static readonly MediaTypeHeaderValue s_json = new("application/json", "utf-8");

    private readonly byte[] _answer = Encoding.UTF8.GetBytes(answer);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Task taken = request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        Assert.True(taken.IsCompletedSuccessfully);
        var content = new ByteArrayContent(TokenFor(request.RequestUri!.OriginalString) ?? _answer);
        content.Headers.ContentType = s_json;
        return Task.FromResult(new HttpResponseMessage { Content = content, RequestMessage = request });
    }

    private static byte[]? TokenFor(string url) =>
        url.Contains("/tenant_access_token/", StringComparison.Ordinal) ? """{"code":0,"tenant_access_token":"token","expire":7200}"""u8.ToArray()
        : url.Contains("/gettoken?", StringComparison.Ordinal) ? """{"errcode":0,"access_token":"token","expires_in":7200}"""u8.ToArray()
        : url.Contains("/oauth2/", StringComparison.Ordinal) ? """{"accessToken":"token","expireIn":7200}"""u8.ToArray()
        : null;
}
