using System.Net;

namespace MeetingApis.Tests.Faults;

/// <summary>What the runtime does by itself when connections fail or redirect, as it was measured. The design rests on it: where an update changes it, the design is to be looked at again.</summary>
public sealed class RuntimeConnectionFacts
{
    private static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_request_without_content_is_sent_four_times_when_the_server_closes(string method)
    {
        await using var server = FaultServer.Start(Fault.Closed);
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Address);

        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, Cancellation));

        Assert.Equal(4, server.Requests);
    }

    [Theory]
    [InlineData("GET")]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    public async Task A_request_with_empty_content_is_sent_once(string method)
    {
        await using var server = FaultServer.Start(Fault.Closed);
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(new HttpMethod(method), server.Address) { Content = new ByteArrayContent([]) };

        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, Cancellation));

        Assert.Equal(1, server.Requests);
    }

    [Theory]
    [InlineData(false, 1)]
    [InlineData(true, 1)]
    public async Task A_request_is_sent_once_when_the_server_resets(bool hasContent, int copies)
    {
        await using var server = FaultServer.Start(Fault.Reset);
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = hasContent ? new ByteArrayContent([]) : null };

        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, Cancellation));

        Assert.Equal(copies, server.Requests);
    }

    [Theory]
    [InlineData(false, 5)]
    [InlineData(true, 2)]
    public async Task A_kept_connection_that_closes_makes_the_runtime_send_again_what_has_no_content(bool hasContent, int requests)
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer("{}"), Fault.Closed);
        using var http = new HttpClient(new SocketsHttpHandler());
        (await http.GetAsync(server.Address, Cancellation)).Dispose();
        using var request = new HttpRequestMessage(HttpMethod.Post, server.Address) { Content = hasContent ? new ByteArrayContent([]) : null };

        await Assert.ThrowsAsync<HttpRequestException>(() => http.SendAsync(request, Cancellation));

        Assert.Equal(requests, server.Requests);
    }

    [Fact]
    public async Task A_proxy_that_closes_is_asked_for_a_tunnel_sixteen_times()
    {
        await using var proxy = new RawServer(RawServer.Close, readsFirst: true);
        using var http = new HttpClient(new SocketsHttpHandler { Proxy = new WebProxy($"http://127.0.0.1:{proxy.Port}") });

        await Assert.ThrowsAsync<HttpRequestException>(() => http.GetAsync(new Uri("https://vendor.example/"), Cancellation));

        Assert.Equal(16, proxy.Connections);
    }

    [Fact]
    public async Task A_redirect_carries_headers_of_ours_to_another_host()
    {
        await using var other = FaultServer.Start(Fault.JsonAnswer("{}"));
        await using var server = FaultServer.Start(Fault.Redirect(302, new Uri($"http://localhost:{other.Port}/")));
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.Add("x-acs-dingtalk-access-token", "token-1");
        request.Headers.Add("Authorization", "Bearer token-1");

        (await http.SendAsync(request, Cancellation)).Dispose();

        FaultRequest carried = Assert.Single(other.Calls);
        Assert.Equal("token-1", carried.Header("x-acs-dingtalk-access-token"));
        Assert.Null(carried.Header("Authorization"));
    }

    [Theory]
    [InlineData(301, "GET", "")]
    [InlineData(302, "GET", "")]
    [InlineData(303, "GET", "")]
    [InlineData(307, "POST", "secret")]
    [InlineData(308, "POST", "secret")]
    public async Task A_redirect_by_307_or_308_carries_the_body_too(int status, string method, string body)
    {
        await using var other = FaultServer.Start(Fault.JsonAnswer("{}"));
        await using var server = FaultServer.Start(Fault.Redirect(status, other.Address));
        using var http = new HttpClient(new SocketsHttpHandler());

        (await http.PostAsync(server.Address, new StringContent("secret"), Cancellation)).Dispose();

        FaultRequest carried = Assert.Single(other.Calls);
        Assert.Equal((method, body), (carried.Method, System.Text.Encoding.UTF8.GetString(carried.Body)));
    }

    [Fact]
    public async Task Without_automatic_redirects_nothing_is_carried()
    {
        await using var other = FaultServer.Start(Fault.JsonAnswer("{}"));
        await using var server = FaultServer.Start(Fault.Redirect(307, other.Address));
        using var http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false });

        using HttpResponseMessage response = await http.PostAsync(server.Address, new StringContent("secret"), Cancellation);

        Assert.Equal(HttpStatusCode.TemporaryRedirect, response.StatusCode);
        Assert.Equal(0, other.Connections);
    }

    [Fact]
    public async Task A_header_added_without_validation_writes_line_ends_to_the_wire()
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer("{}"));
        using var http = new HttpClient(new SocketsHttpHandler());
        using var request = new HttpRequestMessage(HttpMethod.Get, server.Address);
        request.Headers.TryAddWithoutValidation("X-Note", "one\r\nX-Injected: two");

        (await http.SendAsync(request, Cancellation)).Dispose();

        Assert.Equal("two", Assert.Single(server.Calls).Header("X-Injected"));
    }

    [Fact]
    public void A_header_added_with_validation_refuses_line_ends()
    {
        using var request = new HttpRequestMessage();

        Assert.Throws<FormatException>(() => request.Headers.Add("X-Note", "one\r\nX-Injected: two"));
    }

    [Fact]
    public async Task The_clients_time_limit_ends_at_the_headers()
    {
        await using var server = FaultServer.Start(Fault.StalledInBody);
        using var http = new HttpClient(new SocketsHttpHandler()) { Timeout = TimeSpan.FromSeconds(1) };
        using HttpResponseMessage response = await http.GetAsync(server.Address, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await response.Content.ReadAsStreamAsync(Cancellation);
        using var ours = CancellationTokenSource.CreateLinkedTokenSource(Cancellation);
        await body.ReadExactlyAsync(new byte[10], Cancellation);

        Task<int> rest = body.ReadAsync(new byte[1], ours.Token).AsTask();
        await Task.WhenAny(rest, Task.Delay(TimeSpan.FromSeconds(1.5), Cancellation));

        Assert.False(rest.IsCompleted);
        await ours.CancelAsync();
        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => rest);
    }

    [Fact]
    public async Task The_clients_size_limit_does_not_hold_for_a_streamed_body()
    {
        await using var server = FaultServer.Start(Fault.JsonAnswer(new string(' ', 100_000)));
        using var http = new HttpClient(new SocketsHttpHandler()) { MaxResponseContentBufferSize = 1000 };
        using HttpResponseMessage response = await http.GetAsync(server.Address, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await response.Content.ReadAsStreamAsync(Cancellation);

        await body.ReadExactlyAsync(new byte[100_000], Cancellation);

        Assert.Equal(0, await body.ReadAsync(new byte[1], Cancellation));
    }

    [Theory]
    [InlineData("gzip", typeof(InvalidDataException))]
    [InlineData("deflate", typeof(InvalidDataException))]
    [InlineData("br", typeof(InvalidOperationException))]
    public async Task A_body_that_does_not_inflate_fails_with_no_exception_of_HTTP(string encoding, Type exception)
    {
        await using var server = FaultServer.Start(Fault.Answer("broken", "200 OK", "{\"code\":0,\"errcode\":0}"u8.ToArray(), $"Content-Encoding: {encoding}"));
        using var http = new HttpClient(new SocketsHttpHandler { AutomaticDecompression = DecompressionMethods.All });
        using HttpResponseMessage response = await http.GetAsync(server.Address, HttpCompletionOption.ResponseHeadersRead, Cancellation);
        using Stream body = await response.Content.ReadAsStreamAsync(Cancellation);

        Exception? thrown = await Record.ExceptionAsync(() => body.ReadAsync(new byte[100], Cancellation).AsTask());

        Assert.IsType(exception, thrown);
    }
}
