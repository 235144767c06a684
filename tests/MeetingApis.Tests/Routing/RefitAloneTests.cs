using System.Net;
using System.Reflection;
using MeetingApis.Feishu;
using MeetingApis.Tests.Conventions;
using Refit;

namespace MeetingApis.Tests.Routing;

/// <summary>Whoever asks Refit for one of the interfaces, without this library's client, is told what to use.</summary>
public sealed class RefitAloneTests
{
    public static TheoryData<Type> Interfaces => [.. Library.Main.GetTypes().Where(ApiMethod.IsApi)];

    [Theory]
    [MemberData(nameof(Interfaces))]
    public void Every_interface_is_refused(Type api)
    {
        using var http = new HttpClient(new Succeeding()) { BaseAddress = new Uri("https://example.com") };
        MethodInfo create = typeof(RefitAloneTests).GetMethod(nameof(Create), BindingFlags.NonPublic | BindingFlags.Static)!.MakeGenericMethod(api);

        foreach (string way in (string[])["for", "generated", "settings"])
        {
            NotSupportedException refusal = Assert.IsType<NotSupportedException>(Assert.IsType<TargetInvocationException>(Record.Exception(() => create.Invoke(null, [http, way]))).InnerException);

            Assert.Contains($"Client(...) and inject {api.Name}", refusal.Message, StringComparison.Ordinal);
        }

        Assert.Contains(api.Name, Assert.Throws<NotSupportedException>(() => RestService.For(api, http)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void The_message_names_the_registration_and_the_client()
    {
        NotSupportedException refusal = Assert.Throws<NotSupportedException>(() => RestService.For<IFeishuReservesApi>("https://open.feishu.cn"));

        Assert.Equal(
            "Refit alone cannot call IFeishuReservesApi: tokens, retries and the meaning of the answers belong to MeetingApis. Register it with services.AddFeishuClient(...) and inject IFeishuReservesApi, or take it from a new FeishuClient(options).",
            refusal.Message);
    }

    private static T Create<T>(HttpClient http, string way)
        where T : class => way switch
        {
            "for" => RestService.For<T>(http),
            "generated" => RestService.ForGenerated<T>(http),
            _ => RestService.For<T>(http, new RefitSettings()),
        };

    private sealed class Succeeding : HttpMessageHandler
    {
        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken) =>
            Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK) { Content = new StringContent("{}") });
    }
}
