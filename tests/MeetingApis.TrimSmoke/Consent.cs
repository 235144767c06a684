using MeetingApis.Feishu;

namespace MeetingApis.TrimSmoke;

/// <summary>What only a user of Feishu may do: after the user's consent.</summary>
internal static class Consent
{
    private static readonly FeishuConsentAnswer s_answer = new() { User = "ou_wiremock", AuthorizationCode = "wiremock-code" };

    public static async Task<T> AsUserAsync<T>(FeishuClient client, Func<FeishuClient, Task<T>> call) => await call(await OfUserAsync(client));

    public static async Task AsUserAsync(FeishuClient client, Func<FeishuClient, Task> call) => await call(await OfUserAsync(client));

    private static async Task<FeishuClient> OfUserAsync(FeishuClient client)
    {
        await client.Authorization.AcceptConsentAsync(s_answer);
        return client.AsUser(s_answer.User);
    }
}
